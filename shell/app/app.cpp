#include "shell/app/app.hpp"

#include "core/storage/command_json.hpp"
#include "core/storage/difference_json.hpp"
#include "core/storage/key_dates_json.hpp"
#include "core/storage/network_rules_json.hpp"
#include "core/storage/plan_json.hpp"
#include "core/words/error_sentence.hpp"
#include "shell/app/state.hpp"
#include "shell/panels/addresses.hpp"

#include <algorithm>
#include <utility>

namespace marronnier {

App::App(Platform& platform, AppOptions options) : state_(std::make_unique<State>(platform, options)) {
    state_->session.language = options.language;
    state_->follows_system_theme = options.follows_system_theme;
    state_->system_dark = state_->dark = options.dark;
    state_->wishes.fresh_id = [&platform] { return platform.fresh_id(); };
}

App::~App() = default;

Verdict App::add_key_dates(std::string_view json) {
    Result<Catalogue> pack = read_key_dates(json);
    if (!pack) return pack.error();
    if (!add(state_->session.catalogue, std::move(*pack))) return Error{ErrorCode::DuplicateId, {}, {}};
    ++state_->revision;
    state_->wake();
    return Nothing{};
}

Verdict App::set_network_rules(std::string_view json) {
    Result<RuleBook> rules = read_network_rules(json);
    if (!rules) return rules.error();
    state_->session.networks = std::move(*rules);
    ++state_->revision;
    state_->wake();
    return Nothing{};
}

Verdict App::open_stored_plan(std::string_view snapshot) {
    Result<Plan> plan = read_plan(snapshot);
    if (!plan) return plan.error();
    state_->kept.plans.push_back(Box<Plan>{std::move(*plan)});
    return Nothing{};
}

Verdict App::open_stored_change(std::string_view plan, std::string_view change) {
    const Result<PlanDifference> difference = read_difference(change);
    if (!difference) return difference.error();
    for (Box<Plan>& kept : state_->kept.plans) {
        if (kept->id.text() != plan) continue;
        kept = Box<Plan>{applied(*kept, *difference)};
        return Nothing{};
    }
    return Error{ErrorCode::NoSuchPlan, {}, std::string{plan}};
}

void App::open_setting(std::string_view name, std::string_view value) {
    state_->settings.insert_or_assign(std::string{name}, std::string{value});
}

void App::begin() {
    State& state = *state_;
    state.stored.begin(state.kept);
    RuleBook networks = std::move(state.session.networks);
    state.session = open_session(std::exchange(state.kept, {}), std::move(state.session.catalogue), state.today(),
                                 state.options.language);
    state.session.networks = std::move(networks);
    state.session.unicode = state.options.unicode;
    if (const auto shown = state.settings.find("shown"); shown != state.settings.end()) {
        if (shown->second.empty())
            state.session.shown.reset();
        else if (const auto id = PlanId::parse(shown->second); id && state.session.workspace().find(*id))
            state.session.shown = *id;
    }
    // A theme chosen by hand earlier holds against the system's, but not against the address.
    if (const auto theme = state.settings.find("theme"); theme != state.settings.end() && state.follows_system_theme)
        state.follows_system_theme = theme->second == "system";
    if (const auto print = state.settings.find("print"); print != state.settings.end())
        state.print_choices = print_choices_in(print->second);
    ++state.revision;
    state.platform.show_language(code_of(state.session.language));
    state.platform.show_theme(state.colors().is_dark);
    state.wake();
}

Verdict App::open_file(std::string_view text) {
    Result<Plan> plan = read_plan(text);
    if (plan && !state_->may_carry_out(AddPlan{})) plan = Error{ErrorCode::EditedElsewhere, {}, {}};
    if (!plan) {
        state_->say(state_->sentence(plan.error()), true);
        return plan.error();
    }
    const std::string name = plan->client.name;
    const std::string id = plan->id.text();
    const bool replaces = state_->session.workspace().find(plan->id) != nullptr;
    if (Verdict opened = open_plan(state_->session, std::move(*plan)); !opened) {
        state_->say(state_->sentence(opened.error()), true);
        return opened;
    }
    if (replaces) state_->keep_point(id, RestoreReason::Import);
    ++state_->revision;
    state_->say(marronnier::sentence(state_->session.language, Text::NoticeOpened, {name}));
    state_->wake();
    return Nothing{};
}

void App::file_refused(std::string_view name, std::string_view code) {
    const Text text = code == "too-large" ? Text::ErrorFileTooLarge : Text::ErrorUnreadable;
    const Language language = state_->session.language;
    state_->say(marronnier::sentence(language, text, {name}) + ' ' + std::string{word(language, Text::ErrorUnchanged)},
                true);
}

void App::file_saved(std::string_view, std::string_view name) {
    state_->say(marronnier::sentence(state_->session.language, Text::NoticeFileSaved, {name}));
}

void App::file_failed(std::string_view, std::string_view reason) {
    state_->say(marronnier::sentence(state_->session.language, Text::NoticeFileFailed, {reason}), true);
}

std::vector<PlanSummary> App::plans() const {
    std::vector<PlanSummary> summaries;
    const Session& session = state_->session;
    for (const Box<Plan>& plan : session.workspace().plans) {
        PlanSummary summary{plan->id.text(), plan->client.name, plan->posts.size()};
        const bool is_shown = session.shown == plan->id;
        summaries.insert(is_shown ? summaries.begin() : summaries.end(), std::move(summary));
    }
    return summaries;
}

std::string App::export_plan(std::string_view id) const {
    const Session& session = state_->session;
    const Plan* plan = nullptr;
    if (id.empty()) {
        plan = session.addressed_plan();
        if (!plan && !session.workspace().plans.empty()) plan = session.workspace().plans.front().get();
    } else if (const auto parsed = PlanId::parse(id)) {
        plan = session.workspace().find(*parsed);
    }
    return plan ? write_plan(*plan) : std::string{};
}

Verdict App::dispatch(std::string_view text) {
    Result<Command> command = read_command(text);
    if (!command) return command.error();
    return state_->carry_out(*command);
}

std::string App::sentence(const Error& error) const { return state_->sentence(error); }

void App::go_to(std::string_view fragment) {
    State& state = *state_;
    const auto location = location_in_address(fragment);
    const Location before = state.location();
    if (!location || *location == before) return;
    if (location->month != before.month) (void)state.carry_out(ShowMonth{location->month});
    if (location->subject != before.subject) state.open(location->subject);
    if (location->dialog == before.dialog) return;
    const Rect upper_middle{state.width / 2, state.height / 6, 0, 0};
    state.overlay = {.kind = location->dialog, .anchor = upper_middle, .day = location->day, .plan = location->plan};
    state.overlay_scroll = {};
    if (location->dialog == Overlay::Restore) state.open_restore_points();
    state.wake();
}

void App::State::open(const Subject& subject) {
    std::optional<PlanId> plan;
    if (const auto* post = std::get_if<PostRef>(&subject)) plan = post->plan;
    if (const auto* client = std::get_if<ClientSubject>(&subject)) plan = client->plan;
    if (plan && !session.is_shown(*plan)) (void)carry_out(ShowPlan{*plan});
    if (const Verdict found = carry_out(Inspect{subject}); !found) say(sentence(found.error()), true);
}

}  // namespace marronnier

#include "core/replica/record_stamps.hpp"

#include "core/replica/by_name.hpp"

namespace marronnier {

namespace {

Register with_texts(const RegisterStamps& stamps, std::string_view in_plan) {
    Register whole{stamps.name, {}};
    whole.written.reserve(stamps.written.size());
    for (const StampedText& one : stamps.written)
        whole.written.push_back({one.stamp, one.text ? *one.text : std::string{in_plan}, one.lineage});
    return whole;
}

}  // namespace

std::string_view text_of(const FieldTexts& fields, std::string_view name) {
    const auto at = place_of(name, fields);
    return at != fields.end() && at->name == name ? std::string_view{at->text} : std::string_view{};
}

RecordState state_of(std::string id, const RecordStamps* stamps, const FieldTexts& in_plan) {
    static const RecordStamps none{};
    const RecordStamps& known = stamps ? *stamps : none;
    RecordState state{
        .id = std::move(id), .born = known.born, .removed = known.removed, .removed_ms = known.removed_ms};
    state.registers.reserve(known.registers.size() + in_plan.size());
    auto stamped = known.registers.begin();
    const auto add_stamped = [&] {
        state.registers.push_back(with_texts(*stamped, text_of(in_plan, stamped->name)));
        ++stamped;
    };
    for (const FieldText& field : in_plan) {
        while (stamped != known.registers.end() && stamped->name < field.name) add_stamped();
        if (stamped != known.registers.end() && stamped->name == field.name)
            add_stamped();
        else
            state.registers.push_back({field.name, {{known.born, field.text, {}}}});
    }
    while (stamped != known.registers.end()) add_stamped();
    return state;
}

RecordStamps stamps_of(const RecordState& state, const FieldTexts& in_plan) {
    RecordStamps stamps{.id = state.id, .born = state.born, .removed = state.removed, .removed_ms = state.removed_ms};
    for (const Register& one : state.registers) {
        const std::string_view shown = text_of(in_plan, one.name);
        RegisterStamps kept{one.name, {}};
        kept.written.reserve(one.written.size());
        for (const Written& written : one.written) {
            const bool is_shown = kept.written.empty() && written.text == shown;
            kept.written.push_back(
                {written.stamp, is_shown ? std::nullopt : std::optional{written.text}, written.lineage});
        }
        const bool goes_without_saying = !shown.empty() && kept.written == std::vector{StampedText{state.born, {}, {}}};
        if (goes_without_saying) continue;
        stamps.registers.push_back(std::move(kept));
    }
    return stamps;
}

}  // namespace marronnier

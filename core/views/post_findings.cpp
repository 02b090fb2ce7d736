#include "core/views/post_findings.hpp"

#include "core/base/sort.hpp"
#include "core/planning/findings.hpp"
#include "core/session/session.hpp"
#include "core/words/date_words.hpp"
#include "core/words/finding_sentence.hpp"
#include "core/words/term_words.hpp"

namespace marronnier {

std::vector<FindingView> post_findings(const Session& session, const PostRef& ref, Day today) {
    const IndexedPlan& indexed = *session.find(ref.plan);
    const Plan& plan = *indexed.plan;
    const Post& post = *plan.posts.find(ref.post);
    const CheckInput input{plan, session.catalogue, session.networks, session.unicode, today, session.language};
    Findings found = findings_of(post, indexed.days, indexed.media.counts(), input);
    sort(found, [](const Finding& a, const Finding& b) {
        if (a.silenced.has_value() != b.silenced.has_value()) return b.silenced.has_value();
        return a.severity < b.severity;
    });
    std::vector<FindingView> views;
    for (Finding& finding : found) {
        const Post* other = finding.other ? plan.posts.find(*finding.other) : nullptr;
        FindingView view{.code = finding.code, .severity = finding.severity};
        view.sentence = finding_sentence(session.language, finding,
                                         other ? title_words(session.language, other->title) : std::string_view{});
        if (finding.source) {
            view.source =
                std::string{finding.source->text} + ", " + month_and_year(session.language, finding.source->as_of);
            view.url = finding.source->url;
        }
        view.silenced = std::move(finding.silenced);
        views.push_back(std::move(view));
    }
    return views;
}

}  // namespace marronnier

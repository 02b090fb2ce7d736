#include "shell/panels/client_form.hpp"
#include "shell/widgets/buttons.hpp"

namespace marronnier {

void draw_client_panel(Inspector& inspector, Rect& column, const ClientView& view) {
    inspector_heading(inspector, column, inspector.word(Text::ClientHeading));
    const ItemId scope = item_id(view.plan.text(), item_id("client form"));
    const ClientFormValue value{view.name,        view.color,  view.country,   view.region,
                                view.school_zone, view.sector, view.time_zone, view.networks};
    if (auto change = draw_client_form(inspector, column, value, scope, false))
        inspector.wishes.edit(view.plan, ChangeClient{std::move(change->fields)},
                              change->field == 0 ? std::string{} : inspector.gesture(change->field));

    const ItemId zone = item_id("time zone", scope);
    if (auto text = labelled_field(inspector, column, inspector.field_height(), Text::ClientTimeZone,
                                   {.id = zone, .text = view.time_zone}))
        inspector.wishes.edit(view.plan, ChangeClient{{.time_zone = std::move(*text)}}, inspector.gesture(zone));

    for (const AccountLimitView& limit : view.account_limits) {
        const ItemId id = item_id(static_cast<int>(limit.network), item_id("account limit", scope));
        const auto typed = labelled_field(inspector, column, inspector.field_height(), limit.name,
                                          {.id = id, .text = limit.own, .placeholder = limit.usual});
        if (!typed) continue;
        // Half a number changes nothing; leaving the field shows what holds.
        if (auto limits = with_typed_limit(view.caption_limits, limit.network, *typed))
            inspector.wishes.edit(view.plan, ChangeClient{{.caption_limits = std::move(limits)}},
                                  inspector.gesture(id));
    }

    column.cut_top(8);
    const Button close{.id = item_id("close client"), .text = inspector.word(Text::ClientClose), .icon = Icon::Remove};
    Rect row = column.cut_top(inspector.control_height());
    const Rect place = row.cut_left(button_width(inspector.ui, close));
    if (button(inspector.ui, place, close).clicked)
        inspector.wishes.overlay = OpenOverlay{.kind = Overlay::CloseClient, .anchor = place, .plan = view.plan};
}

}  // namespace marronnier

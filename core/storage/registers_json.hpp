// registers_json.hpp: the fields of a record that change on their own, as texts: what devices stamp and join. Fields that
// only mean something together are one: a date and its time, a campaign and the step in it. Fields that this program does
// not know are fields like the others.
//
// A text is JSON in canonical form. Names are the keys of plan files; "/when" and the like, of several keys or of a part of
// one: "/variant/instagram/reel" and its "/caption/instagram/reel", "/variants" for their order, "/date/fr-noel" for the mark of a key date. A key that
// begins with "/" itself has another one in front.
#pragma once

#include "core/base/result.hpp"
#include "core/model/plan.hpp"
#include "core/replica/record_stamps.hpp"

#include <string>
#include <string_view>

namespace marronnier {

FieldTexts fields_of(const Client& client);
FieldTexts fields_of(const KeyDateMarks& marks);
FieldTexts fields_of(const Campaign& campaign);
FieldTexts fields_of(const OwnDate& own_date);
FieldTexts fields_of(const Post& post);
FieldTexts fields_of_plan(std::string_view unknown_fields);

// What the fields say, or why they say nothing: they may have been written by anybody. A post may name a campaign that is
// not there.
Result<Client> client_of(const FieldTexts& fields);
Result<KeyDateMarks> marks_of(const FieldTexts& fields);
Result<Campaign> campaign_of(std::string_view id, const FieldTexts& fields);
Result<OwnDate> own_date_of(std::string_view id, const FieldTexts& fields);
Result<Post> post_of(std::string_view id, const FieldTexts& fields);
Result<std::string> unknown_fields_of(const FieldTexts& fields);

// The text inside a field that holds one: a caption, a title. Nothing for other fields.
std::optional<std::string> plain_text_of(std::string_view field_text);
std::string field_text_of(std::string_view plain_text);

}  // namespace marronnier

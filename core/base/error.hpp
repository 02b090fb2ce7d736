// error.hpp: why something was refused: a code for programs and tests, the place, and the offending value. The sentence a
// person reads is made from it in core/words.
#pragma once

#include <string>

namespace marronnier {

enum class ErrorCode {
    // Files and other text from outside.
    NotJson,             // detail: what the parser met; where: "line 3, column 7"
    TooLarge,            // detail: the limit
    TooDeep,             // detail: the limit
    DuplicateKey,        // an object names the same key twice
    ForbiddenKey,        // "__proto__"
    NotAPlan,            // JSON, but not a Marronnier plan
    NewerVersion,        // detail: the version found
    MissingField,        // where: "posts[3].id"
    WrongType,           // detail: the type expected
    UnknownValue,        // detail: the value met, for example a status of the future
    InvalidDate,         // detail: the text met
    InvalidTime,         //
    InvalidColor,        //
    InvalidId,           //
    InvalidText,         // empty where it may not be, or not UTF-8
    TextTooLong,         // detail: the limit in bytes
    TooMany,             // detail: the limit
    DuplicateId,         // detail: the id
    EndsBeforeItStarts,  // a campaign or own date
    BrokenReference,     // detail: the id that is not there
    InvalidRule,         // a key date's rule; detail: what is wrong
    OutOfRange,          // a number; detail: the lowest and the highest, "0…999"

    // Edits and commands.
    NoSuchPlan,
    NoSuchPost,
    NoSuchCampaign,
    NoSuchOwnDate,
    NoSuchKeyDate,     // detail: the id, of a date that this catalogue does not have
    NotThatYear,       // detail: the year, in which a key date does not fall
    StatusNotAllowed,  // detail: "draft>approved"
    FormatNotAllowed,  // detail: "x/reel"
    OutOfCalendar,     // a day before 1900 or after 2200
    NothingToDo,       // undo at the first state, a move by no day
    UnknownCommand,    // detail: the type met
    EditedElsewhere,   // another page of this browser writes
};

struct Error {
    ErrorCode code{};
    std::string where{};   // Path in the file, "posts[3].date"; empty when there is none.
    std::string detail{};  // The value or limit the code speaks of.

    bool operator==(const Error&) const = default;
};

}  // namespace marronnier

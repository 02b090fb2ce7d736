#include "core/words/error_sentence.hpp"

#include "core/words/term_words.hpp"

namespace marronnier {

namespace {

Text text_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::NotJson: return Text::ErrorNotJson;
        case ErrorCode::TooLarge: return Text::ErrorTooLarge;
        case ErrorCode::TooDeep: return Text::ErrorTooDeep;
        case ErrorCode::DuplicateKey: return Text::ErrorDuplicateKey;
        case ErrorCode::ForbiddenKey: return Text::ErrorForbiddenKey;
        case ErrorCode::NotAPlan: return Text::ErrorNotAPlan;
        case ErrorCode::NewerVersion: return Text::ErrorNewerVersion;
        case ErrorCode::MissingField: return Text::ErrorMissingField;
        case ErrorCode::WrongType: return Text::ErrorWrongType;
        case ErrorCode::UnknownValue: return Text::ErrorUnknownValue;
        case ErrorCode::InvalidDate: return Text::ErrorInvalidDate;
        case ErrorCode::InvalidTime: return Text::ErrorInvalidTime;
        case ErrorCode::InvalidColor: return Text::ErrorInvalidColor;
        case ErrorCode::InvalidId: return Text::ErrorInvalidId;
        case ErrorCode::InvalidText: return Text::ErrorInvalidText;
        case ErrorCode::TextTooLong: return Text::ErrorTextTooLong;
        case ErrorCode::TooMany: return Text::ErrorTooMany;
        case ErrorCode::DuplicateId: return Text::ErrorDuplicateId;
        case ErrorCode::EndsBeforeItStarts: return Text::ErrorEndsBefore;
        case ErrorCode::BrokenReference: return Text::ErrorBrokenReference;
        case ErrorCode::InvalidRule: return Text::ErrorInvalidRule;
        case ErrorCode::OutOfRange: return Text::ErrorOutOfRange;
        case ErrorCode::NoSuchPlan: return Text::ErrorNoSuchPlan;
        case ErrorCode::NoSuchPost: return Text::ErrorNoSuchPost;
        case ErrorCode::NoSuchCampaign: return Text::ErrorNoSuchCampaign;
        case ErrorCode::NoSuchOwnDate: return Text::ErrorNoSuchOwnDate;
        case ErrorCode::NoSuchKeyDate: return Text::ErrorNoSuchKeyDate;
        case ErrorCode::NotThatYear: return Text::ErrorNotThatYear;
        case ErrorCode::StatusNotAllowed: return Text::ErrorStatusNotAllowed;
        case ErrorCode::FormatNotAllowed: return Text::ErrorFormatNotAllowed;
        case ErrorCode::OutOfCalendar: return Text::ErrorOutOfCalendar;
        case ErrorCode::NothingToDo: return Text::ErrorNothingToDo;
        case ErrorCode::UnknownCommand: return Text::ErrorUnknownCommand;
        case ErrorCode::EditedElsewhere: return Text::ErrorEditedElsewhere;
    }
    return Text::ErrorInvalidText;
}

std::string status_named(Language language, std::string_view name) {
    const auto status = parse_name<PostStatus>(name);
    return std::string{status ? status_word(language, *status) : name};
}

}  // namespace

std::string error_sentence(Language language, const Error& error) {
    if (error.code == ErrorCode::StatusNotAllowed) {
        const auto arrow = error.detail.find('>');
        return sentence(language, Text::ErrorStatusNotAllowed,
                        {status_named(language, std::string_view{error.detail}.substr(0, arrow)),
                         status_named(language, std::string_view{error.detail}.substr(arrow + 1))});
    }
    const std::string what = sentence(language, text_of(error.code), {error.detail});
    if (error.where.empty()) return what;
    return sentence(language, Text::ErrorAt, {what, error.where});
}

}  // namespace marronnier

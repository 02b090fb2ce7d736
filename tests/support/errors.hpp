// errors.hpp: lets a failed check of an Error show what it says.
#pragma once

#include "core/base/error.hpp"

#include <catch2/catch_tostring.hpp>

#include <string>

namespace Catch {

template <>
struct StringMaker<marronnier::Error> {
    static std::string convert(const marronnier::Error& error) {
        return "error " + std::to_string(static_cast<int>(error.code)) + " at \"" + error.where + "\": \"" +
               error.detail + '"';
    }
};

}  // namespace Catch

// phone_numbers.hpp: whether a text gives a phone number, as people in France, Belgium, Switzerland, Luxembourg, Canada
// and the United States write theirs.
#pragma once

#include <string_view>

namespace marronnier {

//     "03 87 12 34 56", "03.87.12.34.56", "0387123456", "+33 (0)3 87 12 34 56", "0033387123456"      France: yes
//     "02 123 45 67", "0475/12.34.56", "021 123 45 67", "+352 26 12 34", "(514) 555-1234"            others: yes
//     "24.12.2026", "1 234 567 €", "123 456 789 00012", "commande n° 0387123456", "+10 000 abonnés"  no
bool has_phone_number(std::string_view text);

}  // namespace marronnier

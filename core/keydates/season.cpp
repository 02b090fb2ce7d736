#include "core/keydates/season.hpp"

#include <cmath>
#include <iterator>

namespace marronnier {

namespace {

// Where the sun would be on a mean orbit: a day of the ephemeris, and its change by powers of a thousand years from 2000.
struct MeanMoment {
    double terms[5];
};

constexpr MeanMoment mean_moments[] = {
    {{2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057}},
    {{2451716.56767, 365241.62603, 0.00325, 0.00888, -0.00030}},
    {{2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078}},
    {{2451900.05952, 365242.74049, -0.06223, -0.00823, 0.00032}},
};

// What moon and planets add: `size` hundred-thousandths of a day, at an angle in degrees that turns with each century.
struct Swing {
    float size;
    float degrees;
    float degrees_a_century;
};

constexpr Swing swings[] = {
    {485, 324.96F, 1934.136F}, {203, 337.23F, 32964.467F}, {199, 342.08F, 20.186F},   {182, 27.85F, 445267.112F},
    {156, 73.14F, 45036.886F}, {136, 171.52F, 22518.443F}, {77, 222.54F, 65928.934F}, {74, 296.72F, 3034.906F},
    {70, 243.58F, 9037.513F},  {58, 119.81F, 33718.147F},  {52, 297.17F, 150.678F},   {50, 21.02F, 2281.226F},
    {45, 247.54F, 29929.562F}, {44, 325.15F, 31555.956F},  {29, 60.93F, 4443.417F},   {18, 155.12F, 67555.328F},
    {17, 288.79F, 4562.452F},  {16, 198.04F, 62894.029F},  {14, 199.76F, 31436.921F}, {12, 95.39F, 14577.848F},
    {12, 287.11F, 31931.756F}, {12, 320.81F, 34777.259F},  {9, 227.73F, 1222.114F},   {8, 15.45F, 16859.074F},
};

// Floats hold an angle of a few turns well enough for a minute, not one of thousands: these are taken off first.
float cosine_of_degrees(double degrees) {
    constexpr double radians_in_degree = 0.017453292519943295;
    return std::cos(static_cast<float>((degrees - 360 * std::floor(degrees / 360)) * radians_in_degree));
}

double ephemeris_day(Season season, int year) {
    const double millennia = (year - 2000) / 1000.0;
    double mean = 0;
    for (int power = 4; power >= 0; --power)
        mean = mean * millennia + mean_moments[static_cast<unsigned>(season)].terms[power];

    const double centuries = (mean - 2451545.0) / 36525;
    const double anomaly = 35999.373 * centuries - 2.47;
    const float pull = 1 + 0.0334F * cosine_of_degrees(anomaly) + 0.0007F * cosine_of_degrees(2 * anomaly);
    float sum = 0;
    for (const Swing& swing : swings)
        sum += swing.size * cosine_of_degrees(swing.degrees + swing.degrees_a_century * centuries);
    return mean + 0.00001 * static_cast<double>(sum / pull);
}

// Seconds by which the ephemeris is ahead of universal time, each 20 years from 1900: as observed until 2020, then as
// F. Espenak and J. Meeus expect, "Five Millennium Canon of Solar Eclipses", 2006.
constexpr std::int16_t clock_leads[] = {-3, 21, 24, 33, 51, 64, 69, 85, 114, 157, 203, 251, 302, 350, 395, 442};

double clock_lead(int year) {
    const int index = (year - 1900) / 20;
    if (year < 1900) return clock_leads[0];
    if (index + 1 >= static_cast<int>(std::size(clock_leads))) return clock_leads[std::size(clock_leads) - 1];
    const int before = clock_leads[index];
    return before + (clock_leads[index + 1] - before) * ((year - 1900) % 20) / 20.0;
}

}  // namespace

std::chrono::sys_seconds season_start(Season season, int year) {
    constexpr double unix_epoch = 2440587.5;
    const double seconds = (ephemeris_day(season, year) - unix_epoch) * 86'400 - clock_lead(year);
    return std::chrono::sys_seconds{std::chrono::seconds{static_cast<std::int64_t>(std::floor(seconds))}};
}

Day season_day(Season season, int year, int utc_offset_hours) {
    const auto there = season_start(season, year) + std::chrono::hours{utc_offset_hours};
    return Day{std::chrono::floor<days>(there).time_since_epoch()};
}

}  // namespace marronnier

// month_geometry.hpp: where the days of a month lie. Columns and rows share the space to the pixel: no gap, no overlap.
#pragma once

#include "shell/platform/rect.hpp"
#include "shell/theme/metrics.hpp"

#include <cmath>
#include <optional>

namespace marronnier {

struct MonthGeometry {
    Rect grid{};  // Week numbers included.
    int weeks = 5;

    // Column 7 is the right edge, row `weeks` the bottom one.
    float column_x(int column) const {
        const float days_width = grid.width - metrics::week_number_width;
        return grid.x + metrics::week_number_width + std::round(days_width * static_cast<float>(column) / 7);
    }
    float column_width(int column) const { return column_x(column + 1) - column_x(column); }
    float row_y(int row) const {
        return grid.y + std::round(grid.height * static_cast<float>(row) / static_cast<float>(weeks));
    }

    Rect cell(int week, int column) const {
        return {column_x(column), row_y(week), column_width(column), row_y(week + 1) - row_y(week)};
    }
    Rect week(int week) const { return {grid.x, row_y(week), grid.width, row_y(week + 1) - row_y(week)}; }
    Rect week_number(int row) const {
        return {grid.x, row_y(row), metrics::week_number_width, row_y(row + 1) - row_y(row)};
    }

    // 0 is the first day shown.
    std::optional<int> day_index_at(float x, float y) const {
        for (int row = 0; row < weeks; ++row)
            for (int column = 0; column < 7; ++column)
                if (cell(row, column).contains(x, y)) return row * 7 + column;
        return std::nullopt;
    }
};

}  // namespace marronnier

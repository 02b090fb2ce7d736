#include "shell/picture/damage.hpp"

#include <cstring>

namespace marronnier {

namespace {

// Painting a little too much costs less than another rectangle.
constexpr double worth_joining = 1.3;
constexpr double nearly_everything = 0.7;

constexpr std::uint64_t start = 0x243F6A8885A308D3;

std::uint64_t mixed(std::uint64_t sum, std::uint64_t value) {
    sum = (sum ^ value) * 0x9E3779B97F4A7C15;
    return sum ^ (sum >> 29);
}

// Three products at once, then one step of the sum: in a row they would take twice as long.
std::uint64_t mixed(std::uint64_t sum, const ImDrawVert& vertex) {
    std::uint64_t place = 0;
    std::uint64_t texture_place = 0;
    std::memcpy(&place, &vertex.pos, sizeof place);
    std::memcpy(&texture_place, &vertex.uv, sizeof texture_place);
    return mixed(sum,
                 place * 0xC2B2AE3D27D4EB4F + texture_place * 0x165667B19E3779F9 + vertex.col * 0x85EBCA77C2B2AE63);
}

bool shows(const TextureChange& change, const Shapes& all, const Shape& shape) {
    ImVec2 low{1, 1};
    ImVec2 high{0, 0};
    for (int i = 0; i < shape.corners; ++i) {
        const ImVec2 place = all.vertex(shape.corner(i)).uv;
        low = {std::min(low.x, place.x), std::min(low.y, place.y)};
        high = {std::max(high.x, place.x), std::max(high.y, place.y)};
    }
    return low.x <= change.high.x && change.low.x <= high.x && low.y <= change.high.y && change.low.y <= high.y;
}

// Joins rectangles while what is painted in vain stays small, and all that overlap.
void add_joined(std::vector<PixelRect>& rects, PixelRect added) {
    for (std::size_t i = 0; i < rects.size();) {
        const PixelRect joined = around(rects[i], added);
        const auto apart = static_cast<double>(rects[i].area() + added.area());
        const bool overlap = !intersection(rects[i], added).empty();
        if (!overlap && static_cast<double>(joined.area()) > worth_joining * apart) {
            ++i;
            continue;
        }
        added = joined;
        rects.erase(rects.begin() + static_cast<std::ptrdiff_t>(i));
        i = 0;  // It has grown, and may meet those it did not meet before.
    }
    rects.push_back(added);
}

}  // namespace

std::vector<PixelRect> Damage::since_last(const Shapes& shapes, int width, int height, float density,
                                          std::uint32_t background_rgb, std::span<const TextureChange> changes) {
    const bool is_same_paper =
        width == width_ && height == height_ && density == density_ && background_rgb == background_rgb_;
    width_ = width;
    height_ = height;
    density_ = density;
    background_rgb_ = background_rgb;
    columns_ = (width + square - 1) / square;
    const int rows = (height + square - 1) / square;
    squares_.swap(last_);
    squares_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows), {start, false});
    add(shapes, changes);
    const bool compares = is_painted_ && is_same_paper;
    is_painted_ = true;
    if (!compares) return {{0, 0, width, height}};
    return differing();
}

void Damage::add(const Shapes& shapes, std::span<const TextureChange> changes) {
    const PixelRect paper{0, 0, width_, height_};
    for (const ShapeRun& run : shapes.runs()) {
        const PixelRect& clip = run.clip;
        const std::uint64_t frame =
            mixed(mixed(mixed(start, static_cast<std::uint64_t>(run.texture)),
                        static_cast<std::uint64_t>(clip.left) << 32 ^ static_cast<std::uint32_t>(clip.top)),
                  static_cast<std::uint64_t>(clip.right) << 32 ^ static_cast<std::uint32_t>(clip.bottom));
        for (const Shape& shape : run.shapes) {
            const PixelRect touched = intersection(shape.pixels, paper);
            if (touched.empty()) continue;
            std::uint64_t sum = frame;
            for (int i = 0; i < shape.corners; ++i) sum = mixed(sum, shapes.vertex(shape.corner(i)));
            bool is_redrawn = false;
            for (const TextureChange& change : changes)
                is_redrawn = is_redrawn || (change.texture == run.texture && shows(change, shapes, shape));
            for (int row = touched.top / square; row <= (touched.bottom - 1) / square; ++row) {
                for (int column = touched.left / square; column <= (touched.right - 1) / square; ++column) {
                    Square& met = squares_[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
                                           static_cast<std::size_t>(column)];
                    met.sum = mixed(met.sum, sum);
                    met.is_redrawn = met.is_redrawn || is_redrawn;
                }
            }
        }
    }
}

std::vector<PixelRect> Damage::differing() const {
    std::vector<PixelRect> rects;
    const auto differs = [&](int place) {
        const auto index = static_cast<std::size_t>(place);
        return squares_[index].is_redrawn || squares_[index].sum != last_[index].sum;
    };
    for (int row = 0; row * square < height_; ++row) {
        for (int column = 0; column < columns_; ++column) {
            if (!differs(row * columns_ + column)) continue;
            const int first = column;
            while (column + 1 < columns_ && differs(row * columns_ + column + 1)) ++column;
            add_joined(rects, {first * square, row * square, std::min((column + 1) * square, width_),
                               std::min((row + 1) * square, height_)});
        }
    }
    long area = 0;
    for (const PixelRect& rect : rects) area += rect.area();
    const PixelRect paper{0, 0, width_, height_};
    if (static_cast<double>(area) > nearly_everything * static_cast<double>(paper.area())) return {paper};
    return rects;
}

}  // namespace marronnier

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

std::vector<PixelRect> Damage::since_last(std::span<Layer* const> layers, const Canvas& canvas,
                                          std::uint32_t background_rgb, std::span<const TextureChange> changes) {
    const bool compares = is_painted_ && canvas == canvas_ && background_rgb == background_rgb_;
    is_painted_ = true;
    canvas_ = canvas;
    background_rgb_ = background_rgb;
    columns_ = (canvas.width + square - 1) / square;
    const int rows = (canvas.height + square - 1) / square;
    squares_.swap(last_);
    squares_.assign(square_at(rows, 0), {start, false});
    met_.resize(squares_.size());
    for (Layer* layer : layers) {
        if (!layer->sums(canvas)) layer->set_sums(canvas, sums_of(layer->shapes(canvas.density), changes));
        for (const SquareSum& part : *layer->sums(canvas))
            squares_[part.square].sum = mixed(squares_[part.square].sum, part.sum);
    }
    if (!compares) return {{0, 0, canvas.width, canvas.height}};
    return differing();
}

std::vector<SquareSum> Damage::sums_of(const Shapes& shapes, std::span<const TextureChange> changes) {
    const PixelRect page{0, 0, canvas_.width, canvas_.height};
    std::vector<SquareSum> sums;
    for (const ShapeRun& run : shapes.runs()) {
        const PixelRect& clip = run.clip;
        const std::uint64_t frame =
            mixed(mixed(mixed(start, static_cast<std::uint64_t>(run.texture)),
                        static_cast<std::uint64_t>(clip.left) << 32 ^ static_cast<std::uint32_t>(clip.top)),
                  static_cast<std::uint64_t>(clip.right) << 32 ^ static_cast<std::uint32_t>(clip.bottom));
        for (const Shape& shape : run.shapes) {
            const PixelRect touched = intersection(shape.pixels, page);
            if (touched.empty()) continue;
            std::uint64_t sum = frame;
            for (int i = 0; i < shape.corners; ++i) sum = mixed(sum, shapes.vertex(shape.corner(i)));
            bool is_redrawn = false;
            for (const TextureChange& change : changes)
                is_redrawn = is_redrawn || (change.texture == run.texture && shows(change, shapes, shape));
            for (int row = touched.top / square; row <= (touched.bottom - 1) / square; ++row) {
                for (int column = touched.left / square; column <= (touched.right - 1) / square; ++column) {
                    const std::size_t place = square_at(row, column);
                    if (met_[place] == 0) {
                        sums.push_back({place, start});
                        met_[place] = static_cast<std::uint32_t>(sums.size());
                    }
                    std::uint64_t& so_far = sums[met_[place] - 1].sum;
                    so_far = mixed(so_far, sum);
                    squares_[place].is_redrawn = squares_[place].is_redrawn || is_redrawn;
                }
            }
        }
    }
    for (const SquareSum& part : sums) met_[part.square] = 0;
    return sums;
}

std::vector<PixelRect> Damage::differing() const {
    std::vector<PixelRect> rects;
    const auto differs = [&](int row, int column) {
        const std::size_t index = square_at(row, column);
        return squares_[index].is_redrawn || squares_[index].sum != last_[index].sum;
    };
    for (int row = 0; row * square < canvas_.height; ++row) {
        for (int column = 0; column < columns_; ++column) {
            if (!differs(row, column)) continue;
            const int first = column;
            while (column + 1 < columns_ && differs(row, column + 1)) ++column;
            add_joined(rects, {first * square, row * square, std::min((column + 1) * square, canvas_.width),
                               std::min((row + 1) * square, canvas_.height)});
        }
    }
    long area = 0;
    for (const PixelRect& rect : rects) area += rect.area();
    const PixelRect canvas{0, 0, canvas_.width, canvas_.height};
    if (static_cast<double>(area) > nearly_everything * static_cast<double>(canvas.area())) return {canvas};
    return rects;
}

}  // namespace marronnier

// table.hpp: records sorted by id, in chunks shared between snapshots. Copying a table of 50,000 records copies a few
// hundred pointers; changing one record copies one chunk; comparing two snapshots skips the chunks they share.
#pragma once

#include "core/base/box.hpp"
#include "core/base/sort.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace marronnier {

inline constexpr std::size_t records_a_chunk = 64;

template <class Record>
class Table {
public:
    using Id = decltype(Record::id);
    using Chunk = std::vector<Box<Record>>;  // Sorted by id, never left empty.

    Table() = default;

    // Records may come in any order, each id once.
    static Table from(std::vector<Record> records) {
        sort(records, [](const Record& a, const Record& b) { return a.id < b.id; });
        Table table;
        table.size_ = records.size();
        for (std::size_t begin = 0; begin < records.size(); begin += records_a_chunk) {
            Chunk chunk;
            const std::size_t end = std::min(records.size(), begin + records_a_chunk);
            chunk.reserve(end - begin);
            for (std::size_t i = begin; i < end; ++i) chunk.emplace_back(std::move(records[i]));
            table.chunks_.push_back(std::make_shared<Chunk>(std::move(chunk)));
        }
        return table;
    }

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }

    const Record* find(const Id& id) const {
        const Box<Record>* box = find_box(id);
        return box ? box->get() : nullptr;
    }

    const Box<Record>* find_box(const Id& id) const {
        const std::size_t index = chunk_for(id);
        if (index == chunks_.size()) return nullptr;
        const Chunk& chunk = *chunks_[index];
        const auto at = lower_bound(chunk, id);
        return at != chunk.end() && (*at)->id == id ? &*at : nullptr;
    }

    bool contains(const Id& id) const { return find_box(id) != nullptr; }

    // Adds the record, or replaces the one with its id.
    void put(Record record) {
        if (chunks_.empty()) {
            chunks_.push_back(std::make_shared<Chunk>(Chunk{Box<Record>{std::move(record)}}));
            size_ = 1;
            return;
        }
        const std::size_t index = std::min(chunk_for(record.id), chunks_.size() - 1);
        Chunk& chunk = writable(index);
        const auto at = lower_bound(chunk, record.id);
        if (at != chunk.end() && (*at)->id == record.id) {
            *at = Box<Record>{std::move(record)};
            return;
        }
        chunk.insert(at, Box<Record>{std::move(record)});
        ++size_;
        if (chunk.size() > 2 * records_a_chunk) split(index);
    }

    // Answers whether there was such a record.
    bool erase(const Id& id) {
        const std::size_t index = chunk_for(id);
        if (index == chunks_.size() || !contains(id)) return false;
        Chunk& chunk = writable(index);
        chunk.erase(lower_bound(chunk, id));
        --size_;
        if (chunk.empty()) chunks_.erase(chunks_.begin() + static_cast<std::ptrdiff_t>(index));
        return true;
    }

    template <class Visit>
    void for_each(Visit visit) const {
        for (const auto& chunk : chunks_)
            for (const Box<Record>& record : *chunk) visit(*record);
    }

    template <class Visit>
    void for_each_box(Visit visit) const {
        for (const auto& chunk : chunks_)
            for (const Box<Record>& record : *chunk) visit(record);
    }

    const std::vector<std::shared_ptr<Chunk>>& chunks() const { return chunks_; }

    bool operator==(const Table& other) const {
        if (size_ != other.size_) return false;
        bool same = true;
        for_each_difference(*this, other, [&same](const Box<Record>*, const Box<Record>*) { same = false; });
        return same;
    }

private:
    // The chunk that holds the id if any does; chunks_.size() when the id is past the last record.
    std::size_t chunk_for(const Id& id) const {
        const auto at =
            std::partition_point(chunks_.begin(), chunks_.end(),
                                 [&id](const std::shared_ptr<Chunk>& chunk) { return chunk->back()->id < id; });
        return static_cast<std::size_t>(at - chunks_.begin());
    }

    template <class Records>
    static auto lower_bound(Records& chunk, const Id& id) {
        return std::partition_point(chunk.begin(), chunk.end(),
                                    [&id](const Box<Record>& record) { return record->id < id; });
    }

    // A chunk nobody else sees may change in place; a shared one is copied first.
    Chunk& writable(std::size_t index) {
        if (chunks_[index].use_count() > 1) chunks_[index] = std::make_shared<Chunk>(*chunks_[index]);
        return *chunks_[index];
    }

    void split(std::size_t index) {
        Chunk& chunk = *chunks_[index];
        const auto middle = chunk.begin() + static_cast<std::ptrdiff_t>(chunk.size() / 2);
        auto upper = std::make_shared<Chunk>(middle, chunk.end());
        chunk.erase(middle, chunk.end());
        chunks_.insert(chunks_.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(upper));
    }

    std::vector<std::shared_ptr<Chunk>> chunks_;
    std::size_t size_ = 0;
};

// Calls visit(was, is) in the order of ids for each record that differs: `was` is null for one added, `is` for one
// removed. Costs what differs plus a step for each chunk.
template <class Record, class Visit>
void for_each_difference(const Table<Record>& before, const Table<Record>& after, Visit visit) {
    struct Walk {
        const std::vector<std::shared_ptr<typename Table<Record>::Chunk>>& chunks;
        std::size_t chunk = 0, record = 0;

        bool done() const { return chunk == chunks.size(); }
        const Box<Record>& at() const { return (*chunks[chunk])[record]; }
        void advance() {
            if (++record < chunks[chunk]->size()) return;
            record = 0;
            ++chunk;
        }
    };
    Walk was{before.chunks()};
    Walk is{after.chunks()};
    while (!was.done() || !is.done()) {
        if (!was.done() && !is.done()) {
            if (was.record == 0 && is.record == 0 && was.chunks[was.chunk] == is.chunks[is.chunk]) {
                ++was.chunk;
                ++is.chunk;
                continue;
            }
            if (was.at()->id == is.at()->id) {
                if (!(was.at() == is.at())) visit(&was.at(), &is.at());
                was.advance();
                is.advance();
                continue;
            }
        }
        const bool removed = is.done() || (!was.done() && was.at()->id < is.at()->id);
        if (removed) {
            visit(&was.at(), nullptr);
            was.advance();
        } else {
            visit(nullptr, &is.at());
            is.advance();
        }
    }
}

}  // namespace marronnier

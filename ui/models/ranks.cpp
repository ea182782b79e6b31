// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ranks.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace tasuki {

namespace {

// Above every rank that is given away there is room for one more.
constexpr int kHighest = 1 << 30;

enum class Kind : quint8 { Number, Text, None };

Kind kindOf(const SortKey& key)
{
    if (key.number())
        return Kind::Number;
    return key.text() && !key.text()->isEmpty() ? Kind::Text : Kind::None;
}

/// Below, equal, above: −1, 0, 1. Numbers stand before texts, nothing behind all.
int compare(const SortKey& a, const SortKey& b, const QCollator& collator)
{
    const Kind kind = kindOf(a);
    if (kind != kindOf(b))
        return kind < kindOf(b) ? -1 : 1;
    if (kind == Kind::Number)
        return *a.number() < *b.number() ? -1 : int(*a.number() > *b.number());
    return kind == Kind::Text ? collator.compare(*a.text(), *b.text()) : 0;
}

/// Each text's place among all, equal where the collator sees no difference.
class TextPlaces {
public:
    int add(const QString& text)
    {
        // Names hardly repeat: to look each of them up would take longer than to collate the few twice.
        if (m_texts.size() >= kTried && m_texts.size() > m_added / 2) {
            m_places.clear();
            m_texts.push_back(text);
            return int(m_texts.size()) - 1;
        }
        ++m_added;
        const auto known = m_places.constFind(text);
        if (known != m_places.constEnd())
            return *known;
        m_texts.push_back(text);
        return *m_places.insert(text, int(m_texts.size()) - 1);
    }
    std::vector<int> sorted(const QCollator& collator) const
    {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_texts.size());
        for (const QString& text : m_texts)
            keys.push_back(collator.sortKey(text));
        std::vector<int> order(keys.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, [&](int a, int b) { return keys[size_t(a)].compare(keys[size_t(b)]) < 0; });
        std::vector<int> places(keys.size());
        for (size_t i = 1; i < order.size(); ++i)
            places[size_t(order[i])] =
                places[size_t(order[i - 1])] + int(keys[size_t(order[i - 1])].compare(keys[size_t(order[i])]) != 0);
        return places;
    }

private:
    static constexpr size_t kTried = 1000;

    QHash<QString, int> m_places; ///< while it pays
    std::vector<QString> m_texts;
    size_t m_added = 0; ///< that were looked up
};

struct Entry {
    Kind kind;
    double value; ///< a number, or a text's place
    int at;

    bool isLike(const Entry& other) const { return kind == other.kind && value == other.value; }
};

std::vector<Entry> entriesOf(int size, const Ranks::KeyOf& keyOf, const QCollator& collator)
{
    std::vector<Entry> entries;
    entries.reserve(size_t(size));
    TextPlaces texts;
    for (int at = 0; at < size; ++at) {
        const SortKey key = keyOf(at);
        const Kind kind = kindOf(key);
        entries.push_back({kind,
                           kind == Kind::Number ? *key.number()
                           : kind == Kind::Text ? double(texts.add(*key.text()))
                                                : 0,
                           at});
    }
    const std::vector<int> places = texts.sorted(collator);
    for (Entry& entry : entries)
        if (entry.kind == Kind::Text)
            entry.value = places[size_t(entry.value)];
    std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
        return std::tie(a.kind, a.value, a.at) < std::tie(b.kind, b.value, b.at);
    });
    return entries;
}

} // namespace

Ranks Ranks::make(int size, const KeyOf& keyOf, const QCollator& collator)
{
    Ranks ranks;
    ranks.m_ranks.resize(size_t(size));
    ranks.m_ascending.reserve(size_t(size));
    const int gap = kHighest / (size + 1);
    int rank = gap;
    const Entry* last = nullptr;
    const std::vector<Entry> entries = entriesOf(size, keyOf, collator);
    for (const Entry& entry : entries) {
        if (last && !entry.isLike(*last))
            rank += gap;
        last = &entry;
        ranks.m_ranks[size_t(entry.at)] = entry.kind == Kind::None ? kNone : rank;
        ranks.m_ascending.push_back(entry.at);
    }
    return ranks;
}

std::vector<int> Ranks::order(Qt::SortOrder direction) const
{
    if (direction == Qt::AscendingOrder)
        return m_ascending;
    const auto rank = [this](size_t i) { return m_ranks[size_t(m_ascending[i])]; };
    std::vector<int> order;
    order.reserve(m_ascending.size());
    size_t keyed = m_ascending.size();
    while (keyed > 0 && rank(keyed - 1) == kNone)
        --keyed;
    for (size_t end = keyed; end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && rank(begin - 1) == rank(end - 1))
            --begin;
        order.insert(order.end(), m_ascending.begin() + ptrdiff_t(begin), m_ascending.begin() + ptrdiff_t(end));
        end = begin;
    }
    order.insert(order.end(), m_ascending.begin() + ptrdiff_t(keyed), m_ascending.end());
    return order;
}

void Ranks::take(int at)
{
    if (const auto place = std::ranges::find(m_ascending, at); place != m_ascending.end())
        m_ascending.erase(place);
}

void Ranks::erase(int at)
{
    take(at);
    m_ranks.erase(m_ranks.begin() + at);
    for (int& row : m_ascending)
        row -= int(row > at);
}

bool Ranks::put(int at, const KeyOf& keyOf, const QCollator& collator)
{
    m_ranks.resize(std::max(m_ranks.size(), size_t(at) + 1), kNone);
    const SortKey key = keyOf(at);
    const auto place = std::ranges::lower_bound(m_ascending, at, [&](int a, int b) {
        const int order = b == at ? compare(keyOf(a), key, collator) : compare(key, keyOf(b), collator);
        return order != 0 ? order < 0 : a < b;
    });
    const auto isLike = [&](auto neighbour) { return compare(keyOf(*neighbour), key, collator) == 0; };
    const bool first = place == m_ascending.begin();
    const bool last = place == m_ascending.end();
    int& rank = m_ranks[size_t(at)];
    if (kindOf(key) == Kind::None) {
        rank = kNone;
    } else if (!first && isLike(place - 1)) {
        rank = m_ranks[size_t(*(place - 1))];
    } else if (!last && isLike(place)) {
        rank = m_ranks[size_t(*place)];
    } else {
        const int below = first ? 0 : m_ranks[size_t(*(place - 1))];
        const int above = last ? kNone : m_ranks[size_t(*place)];
        if (above - below < 2)
            return false;
        rank = below + (above - below) / 2;
    }
    m_ascending.insert(place, at);
    return true;
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <algorithm>
#include <compare>
#include <functional>

namespace tasuki {

/// The key of a row, typed by what it is the key of, so that an account's id cannot be given where a member's belongs.
/// A default-made id names nothing.
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value != 0; }
    constexpr explicit operator bool() const { return isValid(); }

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

/// Makes ids: milliseconds since 2020-01-01 UTC shifted left by 21 bits, plus a counter that starts at random and
/// overflows into the next millisecond. So rows lie in time order, two programs on one file do not collide, and an
/// undone deletion comes back under the id that it had.
class IdMaker {
public:
    /// `millisecondsSinceEpoch` is Unix time; `random` seeds the counter.
    IdMaker(qint64 millisecondsSinceEpoch, quint32 random);

    /// Moves on with the clock. A clock that was set back never brings an id back.
    void advance(qint64 millisecondsSinceEpoch);
    qint64 next() { return ++m_last; }
    qint64 last() const { return m_last; }
    /// Ids that are made from now on are greater than this one.
    void skipTo(qint64 id) { m_last = std::max(m_last, id); }

    template <typename IdType>
    IdType make()
    {
        return IdType(next());
    }

private:
    qint64 m_last = 0;
    quint32 m_random = 0;
};

} // namespace tasuki

template <typename Tag>
struct std::hash<tasuki::Id<Tag>> {
    size_t operator()(tasuki::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace tasuki {

/// The one source of "now". The program makes one at its start and hands it down; tests make a fixed one.
class Clock {
public:
    virtual ~Clock() = default;
    /// The instant, in UTC.
    virtual QDateTime now() const = 0;
    /// The acting local date, which every rule, figure and report uses.
    virtual QDate today() const = 0;
};

/// The system's clock; `today` can be replaced (--today): the date only, never the instant.
class SystemClock final : public Clock {
public:
    explicit SystemClock(std::optional<QDate> today = std::nullopt) : m_today(today) {}
    QDateTime now() const override;
    QDate today() const override;

private:
    std::optional<QDate> m_today;
};

/// A clock that stands still until it is set.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate today, QTime utc = QTime(3, 0)) : m_now(today, utc, Qt::UTC), m_today(today) {}
    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_today; }
    void setToday(QDate today)
    {
        m_today = today;
        m_now.setDate(today);
    }

private:
    QDateTime m_now;
    QDate m_today;
};

} // namespace tasuki

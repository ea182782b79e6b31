// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/today_queue.h"

#include <QPoint>

#include <span>
#include <utility>

class QWidget;

namespace tasuki {

class Session;

/// What a person can do with a row of the queue "Today". Each room of the window makes its own; core knows nothing of
/// it.
struct TodayLook {
    const char16_t* source = nullptr; ///< code of its today::Source
    const char* icon = nullptr;
    /// What E is called: "Accept".
    QString (*actName)(const today::Entry& entry) = nullptr;
    /// What E does. A menu opens at `at`.
    void (*act)(Session& session, QWidget* parent, const today::Entry& entry, const QPoint& at) = nullptr;
    /// Whether E does what the row is there for, so that it leaves at once; else it opens a form or a page.
    bool isDone = false;
    /// The page and the place on it that Enter opens.
    std::pair<QString, QString> (*place)(const today::Entry& entry) = nullptr;
    /// What A does; null: it cannot be given to somebody else.
    void (*assign)(Session& session, QWidget* parent, const today::Entry& entry, const QPoint& at) = nullptr;
    /// Null: a row of the workspace's snoozes.
    Result<Edit> (*snooze)(Session& session, const today::Entry& entry, QDate until) = nullptr;
};

/// Every look, one for each source.
std::span<const TodayLook> todayLooks();
/// A plain look for a source that has none.
const TodayLook& lookOf(const today::Source& source);

} // namespace tasuki

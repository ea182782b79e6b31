// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/today_queue.h"

#include <QPoint>

#include <functional>
#include <span>
#include <utility>

class QWidget;

namespace tasuki {

class Session;

/// A key that was pressed on a row of the queue "Today".
struct TodayAct {
    Session& session;
    QWidget* parent;
    today::Entry entry;
    QPoint at;                  ///< where a menu opens
    std::function<void()> done; ///< to be called once what the row is there for is done: it leaves
    /// To be called once the row is somebody else's, or one's own: it leaves the list of those to whom it was.
    std::function<void(MemberId to)> given;
};

/// What a person can do with a row of the queue. Each room of the window makes its own; core knows nothing of it.
struct TodayLook {
    const char16_t* source = nullptr; ///< code of its today::Source
    const char* icon = nullptr;
    QString (*actName)() = nullptr;               ///< what E is called: "Accept"
    void (*act)(const TodayAct& on) = nullptr;    ///< what E does
    void (*assign)(const TodayAct& on) = nullptr; ///< what A does; null: it cannot be given to somebody else
    void (*snooze)(const TodayAct& on) = nullptr; ///< what Z does; null: a row of the workspace's snoozes
    /// The page and the place on it that Enter opens.
    std::pair<QString, QString> (*place)(const today::Entry& entry) = nullptr;
};

/// The account's page; nothing for what belongs to none.
std::pair<QString, QString> accountPlace(const today::Entry& entry);

/// Every look, one for each source.
std::span<const TodayLook> todayLooks();
/// A plain look for a source that has none.
const TodayLook& lookOf(const today::Source& source);

} // namespace tasuki

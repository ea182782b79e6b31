// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/day_source.h"
#include "today/today_queue.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tasuki {

class Card;
class Session;

/// Beside the queue: what the member did today, and what is coming.
class DayCards final : public QWidget {
    Q_OBJECT
public:
    explicit DayCards(Session& session, QWidget* parent = nullptr);

    void showDone(const std::vector<report::DayAct>& acts);
    void showComing(const std::vector<const today::Entry*>& coming);
    void retranslate();

private:
    /// Only where it takes back the act that stands first.
    void showUndo();

    Session& m_session;
    Card* m_done;
    Card* m_coming;
    QPushButton* m_undo;
    int m_doneCount = 0;
    QDateTime m_lastAt; ///< when the act that stands first was done; not valid: there is none
};

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/handoff.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;

namespace tasuki {

class Session;
class TextLabel;

/// Who receives a handoff that is not offered yet: a team, and a member of it. Stored a moment after the choice, or
/// when the keyboard goes on: who goes through the names with the arrow keys has not chosen each of them.
class ReceiverChoice final : public QWidget {
    Q_OBJECT
public:
    ReceiverChoice(Session& session, QWidget* parent);

    void setHandoff(const Handoff& handoff);
    /// Stores what is chosen and not stored yet.
    void keep();
    /// Stores what is chosen and then shows no handoff.
    void leave();
    QWidget* lastField() const;
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();
    void fill();

    Session& m_session;
    std::optional<Handoff> m_handoff;
    std::optional<Handoff> m_seen; ///< the handoff as it was when a receiver was chosen
    QTimer m_timer;                ///< runs while a receiver is chosen that is not stored yet
    TextLabel* m_title;
    QComboBox* m_team;
    QComboBox* m_member;
};

} // namespace tasuki

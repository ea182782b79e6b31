// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/clocks.h"
#include "handoff/criteria.h"
#include "handoff/handoff.h"
#include "handoff/handoff_talk.h"

#include <QFrame>
#include <QTimer>

#include <optional>
#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tasuki {

class EmptyState;
class HandoffChecklist;
class Pill;
class ReceiverChoice;
class Session;
class SeverityBar;
class TextLabel;

/// One handoff: who passes it to whom, the checklist, the note and the next step.
class HandoffPanel final : public QFrame {
    Q_OBJECT
public:
    explicit HandoffPanel(Session& session, QWidget* parent = nullptr);
    ~HandoffPanel() override;

    void setHandoff(HandoffId handoff);
    /// Reads it again and shows what the rules allow who acts to do.
    void refresh();
    void setFocusToWork();

    /// "offer", "accept", "conditions" (to accept with), "return", "close", "cancel", "ask", "answer", "summary",
    /// "rate".
    bool can(const QString& what) const;
    void perform(const QString& what);

Q_SIGNALS:
    /// The button that was pressed has nothing more to do: the work goes on in the list.
    void worked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHead(QVBoxLayout* layout);
    void buildFoot(QVBoxLayout* layout);
    void clear();
    void load();
    void showHead();
    void showChecklist();
    void showNote();
    void showScore();
    void showFoot();
    void press(const QString& what);
    void saveNote();
    void offer();
    void askReturn();
    QString draftKey() const;
    QString exceptionKey() const;
    void keepDrafts();
    void retranslate();

    Session& m_session;
    HandoffId m_id;
    std::optional<Handoff> m_handoff;
    std::vector<HandoffItem> m_items;
    handoff::Facts m_facts;
    handoff::Past m_past;
    handoff::SeverityProposal m_proposal; ///< by the data of today; read until the offer
    Talk m_talk;
    QString m_keptException; ///< what the draft of the reason holds
    bool m_loading = false;
    QTimer m_draftTimer;

    QWidget* m_content;
    EmptyState* m_empty;
    TextLabel* m_title;
    Pill* m_state;
    TextLabel* m_way;
    TextLabel* m_clock;
    TextLabel* m_return;
    ReceiverChoice* m_receiver;
    SeverityBar* m_severity;
    TextLabel* m_checklistTitle;
    HandoffChecklist* m_checklist;
    QLineEdit* m_exception;
    TextLabel* m_noteTitle;
    TextLabel* m_gaps; ///< what of the note is short or empty
    QPlainTextEdit* m_note;
    HandoffTalk* m_talkView;
    QPushButton* m_saveNote;
    QPushButton* m_ask;
    QPushButton* m_conditions;
    QPushButton* m_primary;
    QPushButton* m_secondary;
    QPushButton* m_cancel;
    TextLabel* m_why; ///< why the button cannot be pressed, or what it still asks for
};

} // namespace tasuki

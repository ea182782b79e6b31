// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "handoff/handoff.h"
#include "handoff/question.h"
#include "handoff/rating.h"
#include "handoff/synthesis.h"
#include "task/task.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace tasuki {

class Session;

/// What the two ends of a handoff have said to each other.
struct Talk {
    std::vector<HandoffQuestion> questions; ///< in the order in which they were asked
    std::vector<Task> conditions;
    std::optional<HandoffSynthesis> synthesis;
    std::optional<HandoffRating> rating;

    bool isEmpty() const { return questions.empty() && conditions.empty() && !synthesis && !rating; }
    /// The first question that waits for an answer; null where none does.
    const HandoffQuestion* openQuestion() const;
};
Result<Talk> talkOf(Session& session, HandoffId handoff);

/// Shows it, with the acts that who acts may do: "ask", "answer", "summary", "rate", as handoff::mayDo() calls them.
class HandoffTalk final : public QWidget {
    Q_OBJECT
public:
    /// `before`: behind which its buttons stand in the order of Tab.
    HandoffTalk(Session& session, QWidget* before, QWidget* parent);

    void setTalk(const Handoff& handoff, const Talk& talk);

Q_SIGNALS:
    /// The button of one of these acts was pressed.
    void wanted(const QString& what);

private:
    void add(QWidget* widget, Qt::Alignment alignment = {});
    void section(const QString& title);
    void line(const QString& text, bool isQuiet = false);
    void button(const QString& what, const QString& text);
    void showQuestions();
    void showConditions();
    void showSynthesis();
    void showRating();
    bool may(const QString& what) const;

    Session& m_session;
    Handoff m_handoff;
    Talk m_talk;
    QVBoxLayout* m_lines;
    QWidget* const m_before;
    QWidget* m_last = nullptr; ///< the button that was made last
};

namespace handoff {

/// "ask", "conditions", "answer", "summary" (to write it, or to check it), "rate": whether who acts may do it now.
bool mayTalk(Session& session, const Handoff& handoff, const Talk& talk, const QString& what);

/// Opens the form of one that mayTalk() allows. `name`: the account's.
void talkAbout(Session& session, QWidget* parent, const Handoff& handoff, const Talk& talk, const QString& what,
               const QString& name);

} // namespace handoff
} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_talk.h"

#include "handoff/synthesis_fields.h"
#include "handoff/talk_forms.h"
#include "handoff/talk_rules.h"
#include "handoff/talk_store.h"
#include "session/session.h"
#include "task/task_store.h"
#include "widgets/card.h"
#include "widgets/empty_layout.h"
#include "widgets/format.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

const HandoffQuestion* Talk::openQuestion() const
{
    const auto open = std::ranges::find_if(questions, [](const HandoffQuestion& q) { return q.answer.isEmpty(); });
    return open == questions.end() ? nullptr : &*open;
}

Result<Talk> talkOf(Session& session, HandoffId handoff)
{
    const handoff::TalkStore store(session.db());
    auto questions = store.questions(handoff);
    auto conditions = TaskStore(session.db()).ofHandoff(handoff);
    auto synthesis = store.synthesis(handoff);
    auto rating = store.rating(handoff);
    if (!questions)
        return std::move(questions).error();
    if (!conditions)
        return std::move(conditions).error();
    if (!synthesis)
        return std::move(synthesis).error();
    if (!rating)
        return std::move(rating).error();
    return Talk{std::move(*questions), std::move(*conditions), std::move(*synthesis), *rating};
}

bool handoff::mayTalk(Session& session, const Handoff& handoff, const Talk& talk, const QString& what)
{
    if (session.workspace().isReadOnly())
        return false;
    const Directory& directory = session.directory();
    const MemberId who = session.workspace().actor();
    if (what == u"ask")
        return mayAsk(handoff, directory, who, session.today());
    if (what == u"answer")
        return talk.openQuestion() && mayAnswerQuestions(handoff, directory, who);
    if (what == u"summary") {
        const HandoffSynthesis* written = talk.synthesis ? &*talk.synthesis : nullptr;
        return mayWriteSynthesis(handoff, written, who) || (written && mayJudge(handoff, directory, who));
    }
    return what == u"rate" && mayRate(handoff, who);
}

void handoff::talkAbout(Session& session, QWidget* parent, const Handoff& handoff, const Talk& talk,
                        const QString& what, const QString& name)
{
    if (what == u"ask")
        openAskForm(session, parent, handoff.id, name);
    else if (what == u"answer")
        openAnswerForm(session, parent, talk.openQuestion()->id);
    else if (what == u"rate")
        openRateForm(session, parent, handoff.id, name);
    else if (mayWriteSynthesis(handoff, talk.synthesis ? &*talk.synthesis : nullptr, session.workspace().actor()))
        openSynthesisForm(session, parent, handoff.id, name);
    else
        openJudgeForm(session, parent, handoff.id);
}

HandoffTalk::HandoffTalk(Session& session, QWidget* before, QWidget* parent)
    : QWidget(parent), m_session(session), m_lines(new QVBoxLayout(this)), m_before(before)
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
}

/// Shown at once: a layout would show it only when the window is idle again.
void HandoffTalk::add(QWidget* widget, Qt::Alignment alignment)
{
    m_lines->addWidget(widget, 0, alignment);
    widget->show();
}

void HandoffTalk::section(const QString& title)
{
    if (m_lines->count() > 0)
        m_lines->addSpacing(8);
    add(new TextLabel(TextLabel::Kind::Section, title, this));
}

void HandoffTalk::line(const QString& text, bool isQuiet)
{
    auto* label = new TextLabel(isQuiet ? TextLabel::Kind::Secondary : TextLabel::Kind::Body, text, this);
    label->setWordWrap(true);
    add(label);
}

/// Where who acts may do it.
void HandoffTalk::button(const QString& what, const QString& text)
{
    if (!may(what))
        return;
    auto* made = new QPushButton(text, this);
    made->setObjectName(QStringLiteral("handoff.talk.") + what);
    connect(made, &QPushButton::clicked, this, [this, what] { Q_EMIT wanted(what); });
    add(made, Qt::AlignLeft);
    setTabOrder(m_last ? m_last : m_before, made);
    m_last = made;
}

bool HandoffTalk::may(const QString& what) const
{
    return handoff::mayTalk(m_session, m_handoff, m_talk, what);
}

void HandoffTalk::setTalk(const Handoff& handoff, const Talk& talk)
{
    m_handoff = handoff;
    m_talk = talk;
    emptyLayout(m_lines);
    m_last = nullptr;
    showQuestions();
    showConditions();
    showSynthesis();
    showRating();
    setVisible(m_lines->count() > 0);
}

void HandoffTalk::showQuestions()
{
    if (m_talk.questions.empty())
        return;
    const Directory& people = m_session.directory();
    section(tr("Questions %1").arg(m_talk.questions.size()));
    for (const HandoffQuestion& question : m_talk.questions) {
        line(tr("%1: %2").arg(people.memberName(question.askedBy), question.question));
        line(question.answer.isEmpty()
                 ? tr("No answer yet · asked on %1").arg(dateNumeric(question.askedOn))
                 : tr("→ %1: %2 · %3")
                       .arg(people.memberName(question.answeredBy), question.answer, dateNumeric(question.answeredOn)),
             question.answer.isEmpty());
    }
    button(QStringLiteral("answer"), tr("Answer…"));
}

void HandoffTalk::showConditions()
{
    if (m_talk.conditions.empty())
        return;
    const auto done =
        std::ranges::count_if(m_talk.conditions, [](const Task& t) { return t.state != TaskState::Open; });
    section(tr("Accepted with conditions %1/%2").arg(done).arg(m_talk.conditions.size()));
    for (const Task& task : m_talk.conditions) {
        QStringList about = {m_session.directory().memberName(task.assigneeId)};
        if (task.state != TaskState::Open)
            about += task::stateText(task.state, m_session.words());
        else if (task.due.isValid())
            about += tr("due %1").arg(dateNumeric(task.due));
        about.removeAll(QString());
        line((task.state == TaskState::Open ? QStringLiteral("○ ") : QStringLiteral("✓ ")) + task.title
             + (about.isEmpty() ? QString() : QStringLiteral(" · ") + about.join(QStringLiteral(" · "))));
    }
}

void HandoffTalk::showSynthesis()
{
    const std::optional<HandoffSynthesis>& written = m_talk.synthesis;
    if (!written) {
        if (!may(QStringLiteral("summary")))
            return;
        section(tr("Receiver's summary"));
        button(QStringLiteral("summary"), tr("Write your summary…"));
        return;
    }
    section(tr("Receiver's summary"));
    for (const SynthesisLine& part : kSynthesisLines)
        if (!((*written).*part.text).isEmpty())
            line(tr("%1: %2").arg(part.label(), (*written).*part.text));
    const QString judge = m_session.directory().memberName(written->judgedBy);
    switch (written->verdict) {
    case SynthesisVerdict::Open: line(tr("The sender has not checked it yet."), true); break;
    case SynthesisVerdict::Right: line(tr("✓ Marked as right by %1").arg(judge), true); break;
    case SynthesisVerdict::Corrected: line(tr("Corrected by %1: %2").arg(judge, written->correction)); break;
    }
    const bool isMine = handoff::mayWriteSynthesis(m_handoff, &*written, m_session.workspace().actor());
    button(QStringLiteral("summary"), isMine ? tr("Change your summary…") : tr("Check the summary…"));
}

void HandoffTalk::showRating()
{
    const std::optional<HandoffRating>& rated = m_talk.rating;
    if (!rated) {
        if (!may(QStringLiteral("rate")))
            return;
        section(tr("Rating"));
        button(QStringLiteral("rate"), tr("Rate the handoff…"));
        return;
    }
    section(tr("Rating"));
    line(tr("Completeness %1 · Promises %2 · Context %3 · People %4 · Product usage %5")
             .arg(rated->completeness)
             .arg(rated->promises)
             .arg(rated->context)
             .arg(rated->people)
             .arg(rated->usage));
    line(tr("%1, %2").arg(m_session.directory().memberName(rated->ratedBy), dateNumeric(rated->ratedOn)), true);
    button(QStringLiteral("rate"), tr("Change the rating…"));
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/talk_forms.h"

#include "handoff/handoff_form.h"
#include "handoff/synthesis_fields.h"
#include "handoff/talk_rules.h"
#include "handoff/talk_store.h"
#include "widgets/card.h"
#include "widgets/composing_text_edit.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace tasuki {

namespace {

constexpr int kTextHeight = 120;

class AskForm final : public HandoffForm {
    Q_DECLARE_TR_FUNCTIONS(AskForm)
public:
    AskForm(Session& session, HandoffId handoff, const QString& name, QWidget* parent)
        : HandoffForm(session, QStringLiteral("ask"), tr("Ask the sender"), handoff, name, parent)
    {
        setObjectName(QStringLiteral("handoff.askForm"));
        m_text = text("question", tr("Question"), {}, tr("What do you need to know?"));
        m_text->setMaximumHeight(kTextHeight);
        note("rule", tr("The deadline does not change."));
        foot(tr("Ask"), keyOf("ask"));
        m_text->setFocus();
    }
    void accept() override
    {
        if (const Handoff* handoff = present())
            store(handoff::ask(*handoff, m_text->toPlainText(), session().directory(), session().act()),
                  tr("Question about “%1” sent.").arg(name()));
    }

private:
    ComposingTextEdit* m_text;
};

class AnswerForm final : public HandoffForm {
    Q_DECLARE_TR_FUNCTIONS(AnswerForm)
public:
    AnswerForm(Session& session, const HandoffQuestion& question, std::function<void()> then, QWidget* parent)
        : HandoffForm(session, QStringLiteral("answer"), tr("Answer"), question.handoffId, {}, parent),
          m_question(question.id),
          m_then(std::move(then))
    {
        setObjectName(QStringLiteral("handoff.answerForm"));
        note("question", question.question);
        m_text = text("answer", tr("Answer"), question.answer);
        m_text->setMaximumHeight(kTextHeight);
        foot(tr("Answer"), QStringLiteral("handoff.answer/%1").arg(question.id.value()));
        m_text->setFocus();
    }
    void accept() override
    {
        const Handoff* handoff = present();
        if (!handoff)
            return;
        const auto question = handoff::TalkStore(session().db()).question(m_question);
        if (!question)
            return say(question.error().text);
        if (!*question)
            return reject();
        store(handoff::answer(*handoff, **question, m_text->toPlainText(), session().directory(), session().act()),
              tr("Answer saved."), m_then);
    }

private:
    const RowId m_question;
    const std::function<void()> m_then;
    ComposingTextEdit* m_text;
};

class SynthesisForm final : public HandoffForm {
    Q_DECLARE_TR_FUNCTIONS(SynthesisForm)
public:
    SynthesisForm(Session& session, HandoffId handoff, const QString& name, QWidget* parent)
        : HandoffForm(session, QStringLiteral("synthesis"), tr("Your summary"), handoff, name, parent)
    {
        setObjectName(QStringLiteral("handoff.synthesisForm"));
        std::optional<HandoffSynthesis> written;
        need(written, handoff::TalkStore(session.db()).synthesis(handoff));
        for (const SynthesisLine& part : kSynthesisLines)
            m_lines.push_back(line(part.name, part.label(), written ? (*written).*part.text : QString()));
        foot(tr("Save"), keyOf("synthesis"));
        m_lines.front()->setFocus();
    }
    void accept() override
    {
        const Handoff* handoff = present();
        if (!handoff)
            return;
        const auto written = handoff::TalkStore(session().db()).synthesis(id());
        if (!written)
            return say(written.error().text);
        store(handoff::writeSynthesis(*handoff, *written ? &**written : nullptr, textsIn(m_lines), session().act()),
              tr("Summary of “%1” saved.").arg(name()));
    }

private:
    std::vector<QLineEdit*> m_lines;
};

class JudgeForm final : public HandoffForm {
    Q_DECLARE_TR_FUNCTIONS(JudgeForm)
public:
    JudgeForm(Session& session, const HandoffSynthesis& synthesis, std::function<void()> then, QWidget* parent)
        : HandoffForm(session, QStringLiteral("judge"), tr("Check the receiver's summary"), synthesis.handoffId, {},
                      parent),
          m_then(std::move(then)),
          m_read(synthesis)
    {
        setObjectName(QStringLiteral("handoff.judgeForm"));
        for (const SynthesisLine& part : kSynthesisLines)
            if (!(synthesis.*part.text).isEmpty())
                note(part.name, part.label() + QStringLiteral(": ") + synthesis.*part.text);
        m_text = text("correction", tr("Correction"), synthesis.correction, tr("Empty: the summary is right"));
        m_text->setMaximumHeight(kTextHeight);
        foot(tr("Save"), keyOf("judge"));
        m_text->setFocus();
    }
    void accept() override
    {
        // What was read is judged: the edit is refused where the receiver has written it again since.
        if (const Handoff* handoff = present())
            store(handoff::judge(*handoff, m_read, m_text->toPlainText(), session().directory(), session().act()),
                  m_text->toPlainText().trimmed().isEmpty() ? tr("Summary marked as right.") : tr("Correction saved."),
                  m_then);
    }

private:
    const std::function<void()> m_then;
    const HandoffSynthesis m_read;
    ComposingTextEdit* m_text;
};

} // namespace

void openAskForm(Session& session, QWidget* parent, HandoffId handoff, const QString& name)
{
    (new AskForm(session, handoff, name, parent))->open();
}

void openAnswerForm(Session& session, QWidget* parent, RowId question, const std::function<void()>& then)
{
    const auto found = session.read(handoff::TalkStore(session.db()).question(question));
    if (found && *found)
        (new AnswerForm(session, **found, then, parent))->open();
}

void openSynthesisForm(Session& session, QWidget* parent, HandoffId handoff, const QString& name)
{
    (new SynthesisForm(session, handoff, name, parent))->open();
}

void openJudgeForm(Session& session, QWidget* parent, HandoffId handoff, const std::function<void()>& then)
{
    const auto found = session.read(handoff::TalkStore(session.db()).synthesis(handoff));
    if (found && *found)
        (new JudgeForm(session, **found, then, parent))->open();
}

} // namespace tasuki

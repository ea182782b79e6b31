// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_questions.h"

#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tasuki {

using imports::Assumption;
using imports::ImportQuestion;

namespace {

struct AnswerWords {
    const char* what;
    const char* how;
    const char* text;
};
constexpr AnswerWords kWords[] = {
    {"end", "last-day", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Last day of the contract")},
    {"end", "first-day-after", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "First day without it")},
    {"cancelled", "end", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "They count up to their end")},
    {"cancelled", "day", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "They ended when they were cancelled")},
    {"amount", "unit", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Price of one: multiply")},
    {"amount", "total", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Total: don't multiply")},
    {"discount", "percent", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Percent (10 = 10%)")},
    {"discount", "money", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Money")},
    {"discount", "fraction", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Fraction (0.1 = 10%)")},
    {"fx", "base-per-unit", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Base currency for one unit")},
    {"fx", "unit-per-base", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Units for one of the base currency")},
    {"decimal", "point", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Decimal point (1.500 = 1.5)")},
    {"decimal", "comma", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Decimal comma (1.500 = 1500)")},
    {"dates", "dmy", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Day, month, year")},
    {"dates", "mdy", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Month, day, year")},
    {"dates", "ymd", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Year, month, day")},
    {"match", "proposed", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "They are these accounts")},
    {"match", "none", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "They are other accounts")},
    {"type", "ignore", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Not a charge type: skip the column")},
    {"owner", "make", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Add them as members")},
    {"owner", "none", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Leave these cells out")},
    {"person", "owner", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Owner (one of us)")},
    {"person", "contact", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Contact of the account")},
    {"renewal", "date", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Renewal date")},
    {"renewal", "ignore", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Last change: skip the column")},
    {"blank", "above", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Account of the row above")},
    {"several", "each", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "The person belongs to each of them")},
    {"several", "first", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "The row belongs to the first one")},
    {"unit", "applies", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "The amounts are in that unit")},
    {"unit", "ignored", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "The amounts count as they are")},
    {"changed", "correct", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Correct the whole line")},
    {"changed", "from", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Change it from a day on")},
    {"missing", "keep", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "They stay")},
    {"missing", "end", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "They end on a day")},
    {"unmatched", "refuse", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Refuse them")},
    {"unmatched", "wait", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Let them wait for their account")},
};

QString codeText(const Assumption& answer)
{
    for (const AnswerWords& words : kWords)
        if (answer.what == QLatin1String(words.what) && answer.how == QLatin1String(words.how))
            return ImportQuestions::tr(words.text);
    return answer.how; // the code: it says no less than the command line does
}

QString answerText(const ImportQuestion& question, int choice)
{
    if (choice < question.words.size())
        return question.words[choice];
    return codeText({question.what, question.choices[choice]});
}

QString nameOf(const char* part, const QString& what, const QString& how)
{
    return QStringLiteral("import.%1.%2.%3").arg(QLatin1String(part), what, how);
}

} // namespace

ImportQuestions::ImportQuestions(std::function<QDate()> today, QWidget* parent)
    : QWidget(parent), m_today(std::move(today)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

QString ImportQuestions::wordsOf(const Assumption& answer)
{
    const qsizetype colon = answer.what.indexOf(u':');
    return colon < 0 ? codeText(answer)
                     : tr("%1 → %2", "value, what it means").arg(answer.what.sliced(colon + 1), answer.how);
}

void ImportQuestions::clear()
{
    m_asked.clear();
    setQuestions({}, {}, {});
}

bool ImportQuestions::answerOpen(int choice)
{
    if (!isEnabled() || choice < 0 || size_t(choice) >= m_choices.size())
        return false;
    const Assumption answer = m_choices[size_t(choice)]; // which goes with its question
    Q_EMIT answered(answer);
    return true;
}

void ImportQuestions::setQuestions(const std::vector<ImportQuestion>& open, const std::vector<Assumption>& answers,
                                   const std::vector<Settled>& settled)
{
    for (const ImportQuestion& question : open)
        if (std::ranges::find(m_asked, question.what, &ImportQuestion::what) == m_asked.end())
            m_asked.push_back(question);
    if (m_content) // what is typed in a day is no answer any more
        for (auto* day : m_content->findChildren<DateEdit*>())
            day->disconnect(this);
    for (const Settled& one : settled)
        if (one.isOfFile && std::ranges::find(m_asked, one.question.what, &ImportQuestion::what) == m_asked.end())
            m_asked.push_back(one.question);
    delete m_content;
    m_firstAnswer = nullptr;
    m_choices.clear();
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_column->addWidget(m_content);
    for (const ImportQuestion& question : m_asked) {
        const auto answer = std::ranges::find(answers, question.what, &Assumption::what);
        const auto isOpen = std::ranges::find(open, question.what, &ImportQuestion::what);
        if (isOpen != open.end() || answer != answers.end())
            addQuestion(isOpen != open.end() ? *isOpen : question, answer == answers.end() ? QString() : answer->how,
                        nullptr);
    }
    for (const Settled& one : settled)
        addQuestion(one.question, one.answer, &one);
    setVisible(column->count() > 0);
}

void ImportQuestions::setEffect(const Assumption& answer, const QString& effect)
{
    auto* label = m_content ? m_content->findChild<TextLabel*>(nameOf("effect", answer.what, answer.how)) : nullptr;
    if (!label)
        return;
    label->setText(effect);
    label->setVisible(!effect.isEmpty());
}

void ImportQuestions::addQuestion(const ImportQuestion& question, const QString& chosen, const Settled* settled)
{
    auto* frame = new QFrame(m_content);
    setKind(frame, "inset");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 8, 12, 8);
    auto* text = new TextLabel(TextLabel::Kind::Body, question.text, frame);
    text->setObjectName(QStringLiteral("import.question.") + question.what);
    text->setWordWrap(true);
    if (chosen.isEmpty())
        text->setTone(Tone::Warn);
    column->addWidget(text);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const bool hasKeys = chosen.isEmpty() && m_choices.empty();
    for (int choice = 0; choice < int(question.choices.size()); ++choice) {
        const QString& how = question.choices[choice];
        if (hasKeys)
            m_choices.push_back({question.what, how});
        row->addWidget(makeAnswer(question, choice, how == chosen, settled, frame), 0, Qt::AlignTop);
    }
    if (settled && !settled->dated.isEmpty() && settled->answer == settled->dated)
        addDay(*settled, row, frame);
    row->addStretch(1);
    column->addLayout(row);
    m_content->layout()->addWidget(frame);
}

QWidget* ImportQuestions::makeAnswer(const ImportQuestion& question, int choice, bool isChosen, const Settled* settled,
                                     QWidget* parent)
{
    const QString& how = question.choices[choice];
    auto* place = new QWidget(parent);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* button = new QPushButton(answerText(question, choice), place);
    button->setObjectName(nameOf("answer", question.what, how));
    button->setCheckable(true);
    button->setChecked(isChosen);
    setKind(button, "chip");
    if (!m_choices.empty() && m_choices.back() == Assumption{question.what, how}) {
        button->setText(QStringLiteral("%1  %2").arg(m_choices.size()).arg(button->text()));
        m_firstAnswer = m_firstAnswer ? m_firstAnswer : button;
    }
    // The widget goes while it is looked at anew.
    connect(
        button, &QPushButton::clicked, this,
        [this, what = question.what, how, isSettled = settled && !settled->isOfFile,
         day = settled && how == settled->dated ? dayOf(*settled) : QDate()] {
            if (isSettled)
                Q_EMIT changed(what, how, day);
            else
                Q_EMIT answered({what, how});
        },
        Qt::QueuedConnection);
    column->addWidget(button, 0, Qt::AlignLeft);
    auto* effect = new TextLabel(TextLabel::Kind::Caption, {}, place);
    effect->setObjectName(nameOf("effect", question.what, how));
    effect->hide();
    column->addWidget(effect);
    return place;
}

/// The first day of this month, until another one is chosen: most lists are of a month.
QDate ImportQuestions::dayOf(const Settled& settled) const
{
    const QDate today = m_today();
    return settled.day.isValid() ? settled.day : QDate(today.year(), today.month(), 1);
}

void ImportQuestions::addDay(const Settled& settled, QHBoxLayout* row, QWidget* parent)
{
    auto* day = new DateEdit(m_today, parent);
    day->setObjectName(QStringLiteral("import.day.") + settled.question.what);
    day->setAccessibleName(answerText(settled.question, int(settled.question.choices.indexOf(settled.dated))));
    day->setDate(settled.day);
    connect(
        day, &QLineEdit::editingFinished, this,
        [this, day, was = settled.day, what = settled.question.what, how = settled.dated] {
            if (day->isValid() && day->date().isValid() && day->date() != was)
                Q_EMIT changed(what, how, day->date());
        },
        Qt::QueuedConnection);
    row->addWidget(day, 0, Qt::AlignTop);
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_questions.h"

#include "theme/style_sheet.h"
#include "widgets/card.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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
    {"blank", "above", QT_TRANSLATE_NOOP("tasuki::ImportQuestions", "Account of the row above")},
};

/// The code where it has no words: it says no less than the command line does.
QString answerText(const QString& what, const QString& how)
{
    for (const AnswerWords& words : kWords)
        if (what == QLatin1String(words.what) && how == QLatin1String(words.how))
            return ImportQuestions::tr(words.text);
    return how;
}

} // namespace

ImportQuestions::ImportQuestions(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ImportQuestions::clear()
{
    m_asked.clear();
    setQuestions({}, {});
}

bool ImportQuestions::answerOpen(int choice)
{
    if (!isEnabled() || choice < 0 || size_t(choice) >= m_choices.size())
        return false;
    const Assumption answer = m_choices[size_t(choice)]; // which goes with its question
    Q_EMIT answered(answer);
    return true;
}

void ImportQuestions::setQuestions(const std::vector<ImportQuestion>& open, const std::vector<Assumption>& answers)
{
    for (const ImportQuestion& question : open)
        if (std::ranges::find(m_asked, question.what, &ImportQuestion::what) == m_asked.end())
            m_asked.push_back(question);
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
        const bool isOpen = std::ranges::find(open, question.what, &ImportQuestion::what) != open.end();
        if (isOpen || answer != answers.end())
            addQuestion(question, answer == answers.end() ? QString() : answer->how);
    }
    setVisible(column->count() > 0);
}

void ImportQuestions::addQuestion(const ImportQuestion& question, const QString& chosen)
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
    for (const QString& how : question.choices) {
        auto* button = new QPushButton(answerText(question.what, how), frame);
        button->setObjectName(QStringLiteral("import.answer.%1.%2").arg(question.what, how));
        button->setCheckable(true);
        button->setChecked(how == chosen);
        setKind(button, "chip");
        if (hasKeys) {
            m_choices.push_back({question.what, how});
            button->setText(QStringLiteral("%1  %2").arg(m_choices.size()).arg(button->text()));
            m_firstAnswer = m_firstAnswer ? m_firstAnswer : button;
        }
        connect(
            button, &QPushButton::clicked, this,
            [this, what = question.what, how] {
                Q_EMIT answered({what, how});
            },
            Qt::QueuedConnection);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    m_content->layout()->addWidget(frame);
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/day_cards.h"

#include "session/account_words.h"
#include "session/edit_command.h"
#include "session/session.h"
#include "shell/command.h"
#include "shell/shell.h"
#include "today/today_words.h"
#include "widgets/card.h"
#include "widgets/format.h"

#include <QGridLayout>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kDoneLines = 8;
constexpr int kComingLines = 8;
constexpr int kLongest = 100; // characters of a line, which wraps

using Line = std::pair<QString, QString>;

/// Dated lines in place of what the card held.
void fill(Card& card, const std::vector<Line>& lines, const QString& instead)
{
    for (QWidget* old : card.findChildren<QWidget*>(QStringLiteral("today.lines"))) {
        card.body()->removeWidget(old);
        delete old;
    }
    auto* box = new QWidget(&card);
    box->setObjectName(QStringLiteral("today.lines"));
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    if (lines.empty()) {
        auto* none = new TextLabel(TextLabel::Kind::Secondary, instead, box);
        none->setWordWrap(true);
        grid->addWidget(none, 0, 0, 1, 2);
    }
    int row = 0;
    for (const auto& [when, what] : lines) {
        grid->addWidget(new TextLabel(TextLabel::Kind::Secondary, when, box), row, 0, Qt::AlignTop);
        auto* said = new TextLabel(TextLabel::Kind::Body, oneLine(what, kLongest), box);
        said->setObjectName(QStringLiteral("today.said"));
        said->setWordWrap(true);
        grid->addWidget(said, row, 1);
        ++row;
    }
    card.body()->addWidget(box);
    box->show();
}

} // namespace

DayCards::DayCards(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_done(new Card(this)), m_coming(new Card(this)), m_undo(new QPushButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_done);
    column->addWidget(m_coming);
    column->addStretch(1);
    m_done->setObjectName(QStringLiteral("today.done"));
    m_coming->setObjectName(QStringLiteral("today.coming"));
    m_undo->setObjectName(QStringLiteral("today.undo"));
    m_done->addAction(m_undo);
    connect(m_undo, &QPushButton::clicked, this,
            [this] { m_session.shell().commands().run(QStringLiteral("edit.undo")); });
    connect(&m_session.shell().undoStack(), &QUndoStack::indexChanged, this, &DayCards::showUndo);
    retranslate();
}

/// The acts of another window or of an earlier run are not this stack's, and an act that is told after one of those is
/// not the first.
void DayCards::showUndo()
{
    const QUndoStack& stack = m_session.shell().undoStack();
    const auto* last = stack.canUndo() ? dynamic_cast<const EditCommand*>(stack.command(stack.index() - 1)) : nullptr;
    m_undo->setVisible(last && m_lastAt.isValid()
                       && last->edit().act().at.toMSecsSinceEpoch() == m_lastAt.toMSecsSinceEpoch());
}

void DayCards::retranslate()
{
    m_done->setTitle(m_doneCount > 0 ? tr("Done today") + QStringLiteral(" %1").arg(m_doneCount) : tr("Done today"));
    m_coming->setTitle(tr("Coming up"));
    setButtonWords(m_undo, tr("Undo"), tr("Undo the last act"), QStringLiteral("Ctrl+Z"));
}

void DayCards::showDone(const std::vector<report::DayAct>& acts)
{
    m_doneCount = int(acts.size());
    std::vector<Line> lines;
    for (const report::DayAct& act : acts) {
        if (lines.size() == kDoneLines)
            break;
        const QString account = oneLine(act.accountName, 40);
        lines.emplace_back(QLocale().toString(act.at.toLocalTime().time(), QStringLiteral("H:mm")),
                           account.isEmpty() ? act.what : account + u' ' + act.what);
    }
    m_lastAt = acts.empty() ? QDateTime() : acts.front().at;
    showUndo();
    retranslate();
    fill(*m_done, lines, tr("Nothing yet."));
}

void DayCards::showComing(const std::vector<const today::Entry*>& coming)
{
    std::vector<Line> lines;
    for (const today::Entry* entry : coming) {
        if (lines.size() == kComingLines)
            break;
        const QDate day = entry->from();
        const QString weekday = QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
        lines.emplace_back(QLocale().language() == QLocale::Japanese
                               ? QStringLiteral("%1(%2)").arg(dateShort(day), weekday)
                               : weekday + u' ' + dateShort(day),
                           today::comingText(*entry));
    }
    fill(*m_coming, lines, tr("Nothing within %1 days.").arg(today::kAheadDays));
}

} // namespace tasuki

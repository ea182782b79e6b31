// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/age_grid.h"

#include "theme/fonts.h"
#include "theme/tokens.h"
#include "widgets/format.h"

#include <QPainter>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kColumns = int(report::kAgeEnds.size()) + 1;
constexpr int kRows = int(report::kAgeStates.size());
constexpr int kHead = 22;
constexpr int kCell = 36;
constexpr int kLeastWidth = 40;
constexpr int kGap = 4;

} // namespace

QString ageText(size_t bucket)
{
    const int first = bucket == 0 ? 0 : report::kAgeEnds[bucket - 1] + 1;
    return bucket < report::kAgeEnds.size() ? QStringLiteral("%1–%2").arg(first).arg(report::kAgeEnds[bucket])
                                            : QStringLiteral("%1–").arg(first);
}

AgeGrid::AgeGrid(QWidget* parent) : Marks(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgeGrid::setAges(const Ages& ages, const QStringList& states)
{
    m_ages = ages;
    m_states = states;
    marksChanged();
}

const report::AgeCell& AgeGrid::cell(int mark) const
{
    return m_ages[size_t(mark / kColumns)][size_t(mark % kColumns)];
}

int AgeGrid::markCount() const
{
    return m_states.isEmpty() ? 0 : kColumns * kRows;
}

int AgeGrid::names() const
{
    int widest = 0;
    for (const QString& state : m_states)
        widest = std::max(widest, QFontMetrics(uiFont()).horizontalAdvance(state));
    return widest + 14;
}

QRect AgeGrid::markRect(int mark) const
{
    const int left = names();
    const int room = width() - left;
    const int column = mark % kColumns;
    const int x = left + room * column / kColumns;
    const int end = left + room * (column + 1) / kColumns;
    return {x, kHead + mark / kColumns * (kCell + kGap), end - x - (column + 1 < kColumns ? kGap : 0), kCell};
}

QString AgeGrid::spokenMark(int mark) const
{
    const report::AgeCell& at = cell(mark);
    QString words = tr("%1, %2 business days: %n handoff(s)", nullptr, int(at.of.size()))
                        .arg(m_states.value(mark / kColumns), ageText(size_t(mark % kColumns)));
    if (!at.late.empty())
        words += tr(", %Ln overdue", nullptr, int(at.late.size()));
    return words;
}

int AgeGrid::neighbour(int mark, int right, int down) const
{
    const int column = std::clamp(mark % kColumns + right, 0, kColumns - 1);
    const int row = std::clamp(mark / kColumns + down, 0, kRows - 1);
    return row * kColumns + column;
}

QSize AgeGrid::sizeHint() const
{
    return {names() + kColumns * (kLeastWidth + 16), kHead + kRows * (kCell + kGap)};
}

QSize AgeGrid::minimumSizeHint() const
{
    return {names() + kColumns * kLeastWidth, sizeHint().height()};
}

void AgeGrid::paintMarks(QPainter& painter)
{
    const Tokens& t = tokensOf(palette());
    QFont bold = figureFont();
    bold.setWeight(QFont::DemiBold);
    for (int mark = 0; mark < markCount(); ++mark) {
        const QRect box = markRect(mark);
        if (mark < kColumns) {
            painter.setFont(figureFont(Type::Caption));
            painter.setPen(t.text2);
            painter.drawText(QRect(box.left(), 0, box.width(), kHead), Qt::AlignCenter, ageText(size_t(mark)));
        }
        if (mark % kColumns == 0) {
            painter.setFont(uiFont());
            painter.setPen(t.text);
            painter.drawText(QRect(0, box.top(), names(), box.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                             m_states.value(mark / kColumns));
        }
        const report::AgeCell& at = cell(mark);
        const bool late = !at.late.empty();
        painter.setPen(late ? QPen(t.bad, 1) : QPen(Qt::NoPen));
        painter.setBrush(late ? t.badSoft : at.of.empty() ? t.window : t.infoSoft);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(bold);
        painter.setPen(late ? t.bad : at.of.empty() ? t.text3 : t.info);
        // What of a cell is overdue stands in it, where it is not all of it.
        QString text = at.of.empty() ? QStringLiteral("·") : number(qint64(at.of.size()));
        if (late && at.late.size() < at.of.size())
            text = QStringLiteral("%1/%2").arg(number(qint64(at.late.size())), text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    }
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/return_reasons.h"

#include "theme/fonts.h"
#include "theme/tokens.h"
#include "widgets/format.h"

#include <QPainter>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kLine = 36;
constexpr int kLeastLines = 4; ///< as high as the card beside it, more or less
constexpr int kPad = 6;
constexpr int kGap = 10;

QFont countFont()
{
    QFont font = figureFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ReturnReasons::ReturnReasons(QWidget* parent) : Marks(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReturnReasons::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    marksChanged();
}

QRect ReturnReasons::markRect(int mark) const
{
    return {0, mark * kLine, width(), kLine};
}

QString ReturnReasons::spokenMark(int mark) const
{
    const Line& line = m_lines[size_t(mark)];
    QString words = tr("%1: %n return(s)", nullptr, int(line.count)).arg(line.reason);
    if (!line.route.isEmpty())
        words += tr(", most on %1").arg(line.route);
    return words;
}

int ReturnReasons::neighbour(int mark, int, int down) const
{
    return std::clamp(mark + down, 0, markCount() - 1);
}

QSize ReturnReasons::sizeHint() const
{
    return {420, std::max(kLeastLines, markCount()) * kLine};
}

QSize ReturnReasons::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

void ReturnReasons::paintMarks(QPainter& painter)
{
    const Tokens& t = tokensOf(palette());
    qint64 most = 1;
    int names = 0;
    int routes = 0;
    for (const Line& line : m_lines) {
        most = std::max(most, line.count);
        names = std::max(names, QFontMetrics(uiFont()).horizontalAdvance(line.reason));
        routes = std::max(routes, QFontMetrics(uiFont(Type::Caption)).horizontalAdvance(line.route));
    }
    const int counts = QFontMetrics(countFont()).horizontalAdvance(number(most)) + 2;
    const int inner = width() - 2 * kPad;
    names = std::min(names + 2, inner * 2 / 5);
    // The route is said by the tool tip where there is no room beside the bars.
    if (inner - names - counts - routes - 3 * kGap < 60)
        routes = 0;
    const int bars = inner - names - counts - routes - 3 * kGap;
    for (int mark = 0; mark < markCount(); ++mark) {
        const Line& line = m_lines[size_t(mark)];
        const QRect row = markRect(mark).adjusted(kPad, 0, -kPad, 0);
        painter.setFont(uiFont());
        painter.setPen(t.text);
        painter.drawText(QRect(row.left(), row.top(), names, row.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(line.reason, Qt::ElideRight, names));
        const int bar = std::max(4, int(bars * line.count / most));
        const QRectF box(row.left() + names + kGap, row.center().y() - 4, bar, 9);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(box, 2, 2);
        painter.setFont(countFont());
        painter.setPen(t.text);
        painter.drawText(QRect(int(box.right()) + kGap, row.top(), counts, row.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, number(line.count));
        if (routes > 0) {
            painter.setFont(uiFont(Type::Caption));
            painter.setPen(t.text2);
            painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, line.route);
        }
    }
}

} // namespace tasuki

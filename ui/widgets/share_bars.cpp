// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share_bars.h"

#include "theme/fonts.h"
#include "theme/style_sheet.h"

#include <QPainter>

#include <algorithm>
#include <functional>
#include <numeric>

namespace tasuki {

namespace {

constexpr int kMost = 4;
constexpr int kLine = 18;
constexpr int kMargin = 14;
constexpr int kTitle = 22;

} // namespace

ShareBars::ShareBars(QWidget* parent) : QFrame(parent)
{
    setKind(this, "card");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ShareBars::setShares(const QString& title, std::vector<Share> shares, const std::function<QString(double)>& text)
{
    m_title = title;
    for (Share& share : shares)
        share.value = std::max(0.0, share.value);
    std::ranges::stable_sort(shares, std::greater(), &Share::value);
    if (shares.size() > size_t(kMost)) {
        const auto first = shares.begin() + kMost - 1;
        const double value =
            std::accumulate(first, shares.end(), 0.0, [](double sum, const Share& share) { return sum + share.value; });
        const int others = int(shares.end() - first);
        shares.erase(first, shares.end());
        shares.push_back({tr("%n other(s)", nullptr, others), value});
    }
    m_shares = std::move(shares);
    m_texts.clear();
    QStringList spoken = {title};
    for (const Share& share : m_shares) {
        m_texts += text(share.value);
        spoken += share.name + u' ' + m_texts.back();
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

QSize ShareBars::sizeHint() const
{
    return {320, kMargin + kTitle + kMost * kLine + 8};
}

void ShareBars::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inner = rect().adjusted(kMargin, kMargin - 2, -kMargin, -8);
    painter.setFont(uiFont(Type::Caption));
    painter.setPen(t.text2);
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), kTitle - 4), Qt::AlignLeft | Qt::AlignVCenter,
                     m_title);
    const QFontMetrics figures(figureFont(Type::Caption));
    int textWidth = 0;
    double most = 0;
    for (const QString& text : m_texts)
        textWidth = std::max(textWidth, figures.horizontalAdvance(text));
    for (const Share& share : m_shares)
        most = std::max(most, share.value);
    const int nameWidth = std::min(140, inner.width() / 3);
    const int bar = inner.width() - nameWidth - textWidth - 20;
    for (size_t i = 0; i < m_shares.size(); ++i) {
        const Share& share = m_shares[i];
        const QRect line(inner.left(), inner.top() + kTitle + int(i) * kLine, inner.width(), kLine);
        painter.setFont(uiFont(Type::Caption));
        painter.setPen(t.text);
        painter.drawText(QRect(line.left(), line.top(), nameWidth, kLine),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(share.name, Qt::ElideRight, nameWidth));
        if (bar > 0 && most > 0) {
            const int width = std::max(2, int(bar * share.value / most));
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawRoundedRect(QRect(line.left() + nameWidth + 10, line.center().y() - 3, width, 7), 3, 3);
        }
        painter.setFont(figureFont(Type::Caption));
        painter.setPen(t.text2);
        painter.drawText(QRect(line.right() - textWidth, line.top(), textWidth + 1, kLine),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_texts.at(qsizetype(i)));
    }
}

} // namespace tasuki

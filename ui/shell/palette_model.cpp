// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_model.h"

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/tokens.h"
#include "widgets/key_cap.h"

#include <QPainter>

namespace tasuki {

namespace {

constexpr int kGap = 10; ///< between the title and what it is

/// Behind the marked parts of a title, as far as it was not cut.
void paintMarks(QPainter& painter, const QRect& text, const QString& title, const QString& shown,
                const std::vector<PaletteItem::Mark>& marks, const Tokens& t)
{
    const QFontMetrics metrics(painter.font());
    for (const PaletteItem::Mark& mark : marks) {
        if (mark.at + mark.size > shown.size() || title.left(mark.at + mark.size) != shown.left(mark.at + mark.size))
            continue; // behind the end
        const int left = metrics.horizontalAdvance(title.left(mark.at));
        const int width = metrics.horizontalAdvance(title.left(mark.at + mark.size)) - left;
        const QRect box(text.left() + left - 1, text.center().y() - metrics.height() / 2, width + 2, metrics.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(QPen(t.accent, 2));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
    }
}

} // namespace

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem& item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return item.title;
    case Qt::AccessibleTextRole:
        return item.subtitle.isEmpty() ? item.title : item.title + QStringLiteral(", ") + item.subtitle;
    case SubtitleRole: return item.subtitle;
    case IconRole: return item.icon;
    case KeyRole: return item.key;
    default: return {};
    }
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokensOf(option.palette);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? t.select : t.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }
    const QRect inner = option.rect.adjusted(10, 0, -10, 0);
    painter->drawPixmap(inner.left(), inner.center().y() - 8,
                        iconPixmap(index.data(PaletteModel::IconRole).toString(), selected ? t.accent : t.text2, 18,
                                   painter->device()->devicePixelRatioF()));
    const QString key = index.data(PaletteModel::KeyRole).toString();
    const int cap = paintKeyCap(painter, inner, inner.right(), key, option.palette);
    QRect text = inner.adjusted(28, 0, -cap - 12, 0);
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    const PaletteItem& item = static_cast<const PaletteModel*>(index.model())->items()[size_t(index.row())];
    const int aside =
        std::min(QFontMetrics(uiFont(Type::Caption)).horizontalAdvance(item.subtitle) + kGap + 2, text.width() / 2);
    const QString title =
        metrics.elidedText(item.title, Qt::ElideRight, item.isText ? text.width() - aside : text.width());
    paintMarks(*painter, text, item.title, title, item.marks, t);
    painter->setPen(t.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    text.setLeft(text.left() + metrics.horizontalAdvance(title) + kGap);
    if (text.width() > 40) {
        const QFont small = uiFont(Type::Caption);
        painter->setFont(small);
        painter->setPen(t.text3);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(small).elidedText(index.data(PaletteModel::SubtitleRole).toString(),
                                                         Qt::ElideRight, text.width()));
    }
    painter->restore();
}

} // namespace tasuki

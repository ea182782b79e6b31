// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_model.h"

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/tokens.h"
#include "widgets/key_cap.h"

#include <QPainter>

namespace tasuki {

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
    painter->setPen(t.text);
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    text.setLeft(text.left() + metrics.horizontalAdvance(title) + 10);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/palette_provider.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace tasuki {

/// The lines of the palette.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SubtitleRole = Qt::UserRole + 1, IconRole, KeyRole };
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PaletteItem> items);
    const std::vector<PaletteItem>& items() const { return m_items; }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteItem> m_items;
};

/// Icon, title, what it is, key cap.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, 36}; }
};

} // namespace tasuki

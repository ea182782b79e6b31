// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

class QPainter;
class QPalette;
class QRect;

namespace tasuki {

/// A key as it is written on a keyboard; nothing for an empty one.
int keyCapWidth(const QString& key);
/// Paints it at the right edge `right` of the row; returns its width.
int paintKeyCap(QPainter* painter, const QRect& row, int right, const QString& key, const QPalette& palette);

/// A quiet button in a line of text: the key that does the same, and a word.
class KeyButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit KeyButton(QWidget* parent = nullptr);
    void setWords(const QString& text, const QString& key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

} // namespace tasuki

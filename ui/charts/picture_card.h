// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFrame>
#include <QPixmap>
#include <QStringList>

#include <optional>
#include <vector>

class QHBoxLayout;
class QStackedLayout;
class QTableWidget;
class QPainter;
class QToolButton;

namespace tasuki {

class Card;
class ElidedLabel;

/// What a picture shows, as words: for a screen reader, a spreadsheet, and whoever wants to read it.
struct PictureTable {
    QStringList header;
    std::vector<QStringList> rows;
};

/// A picture on a card with its title, the same figures as a table (T), a copy of it (C) and a file (PNG, SVG). Where
/// the card is narrow, what is chosen at its head goes into a line of its own and the words give way.
class PictureCard : public QFrame {
    Q_OBJECT
public:
    /// `printed` stands beneath the title of a copy or a file, where there is nothing to click: the caption without
    /// one.
    void setTitle(const QString& title, const QString& caption, const std::optional<QString>& printed = {});
    QString title() const;
    QTableWidget* table() { return m_table; }
    bool isTableShown() const;
    void showTable(bool on);
    /// Title, legend and the whole picture, without the card's buttons and boxes.
    QPixmap picture() const;
    /// The same as a file: vectors where the name ends with ".svg", else PNG. False where it could not be written
    /// whole; what was there before is then still there.
    Result<void> savePicture(const QString& path) const;
    void copyPicture();
    /// A control at the right of the title, before the card's own.
    void addHeadControl(QWidget* control);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A row of the table, or its place in the picture, was opened. `series` −1: no one of them.
    void opened(int place, int series);
    void savePictureWanted();
    void pictureCopied();

protected:
    /// `objectName` names the card and, with a suffix, its parts. The card owns the picture.
    PictureCard(const QString& objectName, QWidget* picture, QWidget* parent);
    /// Between the title and the picture; hidden while the table is shown.
    void setLegend(QWidget* legend);
    /// What stands last at the head.
    QWidget* lastButton() const;
    /// After the picture's data changed.
    void dataChanged();
    virtual PictureTable pictureTable() const = 0;
    /// All of the picture, though it may be scrolled on the screen, and without cursor or tip.
    virtual QSize pictureSize() const = 0;
    virtual void drawPicture(QPainter& painter, const QRect& target) const = 0;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(const QString& objectName);
    void fillTable();
    void retranslate();
    void placeControls();
    void placeLegend();
    QSize sheetSize() const;
    void paintSheet(QPainter& painter) const;
    QByteArray svg() const;
    QByteArray png() const;

    Card* m_card;
    QHBoxLayout* m_head = nullptr;
    ElidedLabel* m_titleLabel = nullptr;
    ElidedLabel* m_captionLabel = nullptr;
    QWidget* m_controls = nullptr;  ///< what is chosen at the head; hidden where there is nothing
    bool m_controlsBeneath = false; ///< in a line of their own
    QHBoxLayout* m_words = nullptr; ///< the caption, and the legend where there is room beside it
    QWidget* m_legend = nullptr;
    bool m_legendBeside = false;
    QWidget* m_picture;
    QTableWidget* m_table;
    QStackedLayout* m_stack;
    QToolButton* m_tableButton;
    QToolButton* m_copyButton;
    QToolButton* m_saveButton;
    QString m_printed;
};

} // namespace tasuki

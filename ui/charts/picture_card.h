// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <vector>

class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace tasuki {

class Card;

/// What a picture shows, as words: for a screen reader, a spreadsheet, and whoever wants to read it.
struct PictureTable {
    QStringList header;
    std::vector<QStringList> rows;
};

/// A picture on a card with its title, the same figures as a table (T), a copy of it (C) and a file (PNG, SVG).
class PictureCard : public QFrame {
    Q_OBJECT
public:
    void setTitle(const QString& title, const QString& caption);
    QString title() const { return m_title; }
    QTableWidget* table() { return m_table; }
    bool isTableShown() const;
    void showTable(bool on);
    /// As it is shown, with title and legend: vectors where the name ends with ".svg", else PNG. False where the file
    /// could not be written whole; what was there before is then still there.
    bool savePicture(const QString& path);
    void copyPicture();
    /// A control at the right of the title, before the card's own.
    void addHeadControl(QWidget* control);

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
    /// After the picture's data changed.
    void dataChanged();
    virtual PictureTable pictureTable() const = 0;
    void changeEvent(QEvent* event) override;

private:
    void fillTable();
    void retranslate();

    Card* m_card;
    QWidget* m_legend = nullptr;
    QWidget* m_picture;
    QTableWidget* m_table;
    QStackedLayout* m_stack;
    QToolButton* m_tableButton;
    QToolButton* m_copyButton;
    QToolButton* m_saveButton;
    QString m_title;
};

} // namespace tasuki

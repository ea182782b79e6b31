// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableWidget;

namespace tasuki {

class Card;
class ImportLook;
class Session;

/// Every column of the file: some of its values, the field that it is read as, which is chosen by typing, and what the
/// first value became. Del leaves a column out.
class ImportMapping final : public QWidget {
    Q_OBJECT
public:
    ImportMapping(const Session& session, const ImportLook& look, QWidget* parent = nullptr);
    /// Made anew, also in another language.
    void refresh();

Q_SIGNALS:
    /// `field` is its exact name; empty: the column is left out.
    void fieldChosen(const QString& header, const QString& field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addColumn(int column);
    QString examplesOf(int column) const;
    int fieldOf(int column) const;

    const Session& m_session;
    const ImportLook& m_look;
    Card* m_card;
    QTableWidget* m_table;
};

} // namespace tasuki

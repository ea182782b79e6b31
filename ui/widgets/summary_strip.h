// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace tasuki {

class CardRows;
class KpiCard;
class ShareBars;

/// What stands above a list that leaves room: its sums, each of which may lead to the next act, and a picture of what
/// they are shared among. In a low window the list has the room instead.
class SummaryStrip final : public QWidget {
    Q_OBJECT
public:
    explicit SummaryStrip(QWidget* parent = nullptr);
    KpiCard* addCard(const QString& objectName);
    ShareBars* addBars(const QString& objectName);
    /// Without rows there is nothing to sum: the list says what fills it.
    void setWanted(bool wanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QHBoxLayout* m_row;
    CardRows* m_cards;
    ShareBars* m_bars = nullptr;
    QPointer<QWidget> m_seen; ///< what the page is seen through
    bool m_wanted = true;
};

} // namespace tasuki

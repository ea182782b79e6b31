// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>
#include <optional>

class QCalendarWidget;
class QFrame;

namespace tasuki {

/// What a person writes for a day: 2024-03-01, 2024/3/1, 2024年3月1日, 3/1 and 3月1日 (the nearest to `today`), today
/// 今日, tomorrow 明日, yesterday 昨日, +3 and -3 (days from today), +2w, 来週月曜, in two weeks (as the quick line
/// reads them, where that is one day). Full-width digits too. Nothing else.
std::optional<QDate> parseSpokenDate(const QString& text, QDate today);

/// A day, typed or picked. ↑ ↓ step a day, PgUp PgDn a month, Alt+↓ opens the calendar. An empty field is no date.
class DateEdit final : public QLineEdit {
    Q_OBJECT
public:
    /// `today` is asked whenever it is needed: the widget has no clock.
    explicit DateEdit(std::function<QDate()> today, QWidget* parent = nullptr);

    /// Null where the field is empty or does not hold a date.
    QDate date() const { return m_date; }
    void setDate(QDate date);
    /// Empty, or a day of the calendar.
    bool isValid() const { return m_valid; }
    /// What to say where it is not valid: that there is no such day, or how a day is written.
    QString problem() const;
    bool isCalendarOpen() const;
    QCalendarWidget* openCalendar();

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void onTextChanged();
    void take(QDate date, bool valid);
    void step(int days, int months);
    void normalise();
    void retranslate();

    std::function<QDate()> m_today;
    QDate m_date;
    bool m_valid = true;
    bool m_composing = false;
    QAction* m_pick;
    QFrame* m_popup = nullptr;
    QCalendarWidget* m_calendar = nullptr;
};

} // namespace tasuki

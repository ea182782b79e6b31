// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/date_edit.h"

#include "base/day_words.h"
#include "base/month.h"
#include "theme/icons.h"
#include "theme/style_sheet.h"
#include "theme/tokens.h"
#include "widgets/format.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QFrame>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextCharFormat>
#include <QToolButton>

namespace tasuki {

namespace {

/// Of last year's, this year's and next year's such day, the nearest to `today`: in December "1/5" is next January.
std::optional<QDate> nearest(int month, int day, QDate today)
{
    std::optional<QDate> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() && (!best || qAbs(today.daysTo(candidate)) < qAbs(today.daysTo(*best))))
            best = candidate;
    }
    return best;
}

std::optional<QDate> parseWord(const QString& word, QDate today)
{
    if (word == QLatin1String("today") || word == QStringLiteral("今日") || word == QStringLiteral("きょう"))
        return today;
    if (word == QLatin1String("tomorrow") || word == QStringLiteral("明日") || word == QStringLiteral("あした"))
        return today.addDays(1);
    if (word == QLatin1String("yesterday") || word == QStringLiteral("昨日") || word == QStringLiteral("きのう"))
        return today.addDays(-1);
    return std::nullopt;
}

/// "来週月曜", "in two weeks": the words of the quick line, as far as they are one day whatever is told with them. Not
/// "月曜", which is the last one of what has happened and the next one of what is to be done, and nothing that depends
/// on company holidays or the fiscal year, which a field does not know.
std::optional<QDate> dayInWords(const QString& text, QDate today)
{
    static const QRegularExpression ofTheCompany(
        QStringLiteral("営業|稼働|平日|期|年度|business|working|weekday|quarter|fiscal|half|fy|q[1-4]"));
    if (ofTheCompany.match(text).hasMatch())
        return std::nullopt;
    static const BusinessCalendar kCalendar;
    std::optional<QDate> found;
    for (const bool past : {false, true}) {
        const auto days = dayWordsIn(text, {today, {}, kCalendar, past});
        if (days.size() != 1 || days.front().start != 0 || days.front().length != text.size()
            || (found && *found != days.front().day))
            return std::nullopt;
        found = days.front().day;
    }
    return found;
}

/// Weekends are paler and today stands out; red means past due, and nothing else.
void colour(QCalendarWidget& calendar, QDate today)
{
    const Tokens& tokens = tokensOf(calendar.palette());
    QTextCharFormat pale;
    pale.setForeground(tokens.text3);
    calendar.setHeaderTextFormat(pale);
    QTextCharFormat usual;
    usual.setForeground(tokens.text);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        calendar.setWeekdayTextFormat(Qt::DayOfWeek(day), day >= Qt::Saturday ? pale : usual);
    calendar.setDateTextFormat({}, {});
    QTextCharFormat now;
    now.setForeground(tokens.accent);
    now.setFontWeight(QFont::Bold);
    calendar.setDateTextFormat(today, now);
}

} // namespace

std::optional<QDate> parseSpokenDate(const QString& text, QDate today)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    if (plain.isEmpty())
        return std::nullopt;
    if (const auto date = parseDate(plain))
        return date;
    if (const auto date = parseWord(plain, today))
        return date;
    static const QRegularExpression relative(QStringLiteral("^([+-])(\\d{1,4})([dw]?)$"));
    if (const auto match = relative.match(plain); match.hasMatch()) {
        const int count = match.captured(2).toInt() * (match.captured(3) == QLatin1String("w") ? 7 : 1);
        return today.addDays(match.captured(1) == QLatin1String("-") ? -count : count);
    }
    static const QRegularExpression short1(QStringLiteral("^(\\d{1,2})(?:[/.-]|月)(\\d{1,2})日?$"));
    if (const auto match = short1.match(plain); match.hasMatch())
        return nearest(match.captured(1).toInt(), match.captured(2).toInt(), today);
    return dayInWords(plain, today);
}

DateEdit::DateEdit(std::function<QDate()> today, QWidget* parent) : QLineEdit(parent), m_today(std::move(today))
{
    m_pick = addAction(themeIcon(QStringLiteral("calendar"), IconRole::Text3), QLineEdit::TrailingPosition);
    connect(m_pick, &QAction::triggered, this, [this] { openCalendar(); });
    connect(this, &QLineEdit::textChanged, this, &DateEdit::onTextChanged);
    retranslate();
}

void DateEdit::setDate(QDate date)
{
    setText(date.isValid() ? dateNumeric(date) : QString());
    take(date, true);
}

void DateEdit::onTextChanged()
{
    const QString now = text().trimmed();
    if (now.isEmpty()) {
        take({}, true);
        return;
    }
    const auto date = parseSpokenDate(now, m_today());
    take(date.value_or(QDate()), date.has_value());
}

QString DateEdit::problem() const
{
    if (m_valid)
        return {};
    static const QRegularExpression day(QStringLiteral("^(?:\\d{4}(?:[/.-]|年))?\\d{1,2}(?:[/.-]|月)\\d{1,2}日?$"));
    const QString plain = text().normalized(QString::NormalizationForm_KC).trimmed();
    return day.match(plain).hasMatch() ? tr("The calendar has no day %1.").arg(plain)
                                       : tr("Use dates such as 2024/12/24 or 12/24.");
}

void DateEdit::take(QDate date, bool valid)
{
    m_valid = valid;
    setStyleState(this, "invalid", !valid);
    setAccessibleDescription(valid ? (date.isValid() ? dateLong(date) : QString()) : tr("Invalid date"));
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged(date);
}

void DateEdit::step(int days, int months)
{
    const QDate from = m_date.isValid() ? m_date : m_today();
    setDate(m_date.isValid() ? from.addMonths(months).addDays(days) : from);
    selectAll();
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (m_composing) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier)
            openCalendar();
        else
            step(1, 0);
        return;
    case Qt::Key_Up: step(-1, 0); return;
    case Qt::Key_PageDown: step(0, 1); return;
    case Qt::Key_PageUp: step(0, -1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: normalise(); break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    m_composing = false;
    normalise();
    QLineEdit::focusOutEvent(event);
}

/// "明日" stays while it is typed and becomes the day that it means when the field is left.
void DateEdit::normalise()
{
    if (m_date.isValid() && text() != dateNumeric(m_date))
        setText(dateNumeric(m_date));
}

bool DateEdit::isCalendarOpen() const
{
    return m_popup && m_popup->isVisible();
}

QCalendarWidget* DateEdit::openCalendar()
{
    if (!m_popup) {
        m_popup = new QFrame(this, Qt::Popup);
        setKind(m_popup, "popover");
        auto* layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(6, 6, 6, 6);
        m_calendar = new QCalendarWidget(m_popup);
        m_calendar->setObjectName(QStringLiteral("calendar"));
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setGridVisible(false);
        layout->addWidget(m_calendar);
        for (const auto& [button, icon] :
             {std::pair("qt_calendar_prevmonth", "chevron-left"), std::pair("qt_calendar_nextmonth", "chevron-right")})
            if (auto* found = m_calendar->findChild<QToolButton*>(QLatin1String(button)))
                found->setIcon(themeIcon(QLatin1String(icon)));
        const auto pick = [this](QDate date) {
            m_popup->hide();
            setDate(date);
        };
        connect(m_calendar, &QCalendarWidget::clicked, this, pick);
        connect(m_calendar, &QCalendarWidget::activated, this, pick);
    }
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setLocale(QLocale());
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setSelectedDate(m_date.isValid() ? m_date : m_today());
    colour(*m_calendar, m_today());
    m_popup->adjustSize();
    m_popup->move(mapToGlobal(QPoint(0, height() + 2)));
    m_popup->show();
    m_calendar->setFocus();
    return m_calendar;
}

void DateEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateEdit::retranslate()
{
    setPlaceholderText(tr("YYYY/MM/DD"));
    m_pick->setText(tr("Choose a day (Alt+↓)"));
    m_pick->setToolTip(tr("Choose a day (Alt+↓)"));
}

} // namespace tasuki

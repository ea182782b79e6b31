// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/timeline.h"
#include "theme/tokens.h"

#include <QHash>

namespace tasuki {

class Session;

/// One entry of a timeline as people read it. All of it is data: never markup.
struct TimelineText {
    QDate day;
    QString icon;
    Tone tone = Tone::Neutral;
    QString title;
    QString meta;   ///< who, how long
    QString detail; ///< what was written; may be long
    QString people; ///< who took part in a touchpoint beside its member
};

/// Finds the words for an account's timeline, in the window's language.
class TimelineWords {
public:
    TimelineWords(Session& session, AccountId account);
    TimelineText of(const report::TimelineEntry& entry) const;

private:
    void tell(TimelineText& text, const Touchpoint& touchpoint) const;
    void tell(TimelineText& text, const HandoffEvent& event) const;
    void tell(TimelineText& text, const StageSpan& span) const;
    void tell(TimelineText& text, const Ownership& span) const;
    void tell(TimelineText& text, const report::MrrChange& change) const;
    void tell(TimelineText& text, const HistoryLine& line) const;
    void tell(TimelineText& text, const report::RenewalChange& change) const;
    void tell(TimelineText& text, const report::RoomEvent& event) const;
    QString routeOf(HandoffId handoff) const;
    QString changedFields(const TableInfo& table, const HistoryLine& line) const;
    QString shownMoney(const TableInfo& table, size_t column, const HistoryLine& line, const QJsonObject& side) const;
    QString shown(const TableInfo& table, const QString& column, const QJsonValue& value) const;

    Session& m_session;
    TermLanguage m_words;
    QHash<TouchpointKindId, QString> m_kinds;
    QHash<TouchpointId, QStringList> m_people; ///< who took part beside the member
    QHash<HandoffId, Handoff> m_handoffs;
    QHash<RouteId, QString> m_routes;
    QHash<qint64, QDate> m_due; ///< by renewal
    QHash<qint64, QString> m_reasons;
    QString m_currency;                  ///< of the account
    QHash<qint64, QString> m_currencies; ///< of contract rows that have one of their own
};

/// "−2" … "+2" as people say them.
QString moodText(int mood);

} // namespace tasuki

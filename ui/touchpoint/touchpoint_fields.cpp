// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint_fields.h"

#include "session/account_words.h"
#include "session/session.h"
#include "touchpoint/touchpoint_store.h"

#include <QComboBox>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kNoMood = 99;

} // namespace

void fillTouchpointKinds(QComboBox& box, Session& session, TouchpointKindId chosen)
{
    box.clear();
    for (const TouchpointKind& kind : session.readToShow(TouchpointStore(session.db()).kinds()))
        if (!kind.retired || kind.id == chosen)
            box.addItem(oneLine(kindText(kind, session.words()), 40), kind.id.value());
    box.setCurrentIndex(std::max(0, box.findData(chosen.value())));
}

TouchpointKindId usualTouchpointKind(Session& session, const QString& tier)
{
    const QString code = tier == u"low"    ? QStringLiteral("chat")
                         : tier == u"tech" ? QStringLiteral("usage_information")
                                           : QStringLiteral("regular_meeting");
    const auto kinds = session.readToShow(TouchpointStore(session.db()).kinds());
    const auto usual = std::ranges::find(kinds, code, &TouchpointKind::code);
    return usual == kinds.end() || usual->retired ? TouchpointKindId() : usual->id;
}

QString noteDraftKey(AccountId account)
{
    return QStringLiteral("touchpoint/%1").arg(account.value());
}

void fillMoods(QComboBox& box, std::optional<int> chosen)
{
    box.clear();
    box.addItem(TouchpointFields::tr("Mood —"), kNoMood);
    box.addItem(TouchpointFields::tr("+2 very good"), 2);
    box.addItem(TouchpointFields::tr("+1 good"), 1);
    box.addItem(TouchpointFields::tr("0 neutral"), 0);
    box.addItem(TouchpointFields::tr("−1 bad"), -1);
    box.addItem(TouchpointFields::tr("−2 very bad"), -2);
    box.setCurrentIndex(std::max(0, box.findData(chosen.value_or(kNoMood))));
}

std::optional<int> moodOf(const QComboBox& box)
{
    const int mood = box.currentData().toInt();
    return mood == kNoMood ? std::nullopt : std::optional<int>(mood);
}

} // namespace tasuki

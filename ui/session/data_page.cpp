// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/data_page.h"

#include "session/session.h"

#include <algorithm>

namespace tasuki {

DataPage::DataPage(Session& session, QWidget* parent) : Page(parent), m_session(session) {}

bool DataPage::isReady()
{
    return !m_waitsForBook || m_session.isBookReady();
}

void DataPage::activate(const QString& place)
{
    Q_UNUSED(place)
    if (isStale())
        refresh();
}

void DataPage::follow(std::initializer_list<Entity> entities, std::function<void()> first)
{
    connect(&m_session, &Session::changed, this,
            [this, list = std::vector<Entity>(entities), first = std::move(first)](const ChangeSet& changes) {
                if (std::ranges::none_of(list, [&](Entity entity) { return changes.touches(entity); }))
                    return;
                m_stale = true;
                if (first)
                    first();
                if (isLookedAt())
                    refresh();
                Q_EMIT captionChanged();
            });
}

void DataPage::waitForBook()
{
    m_waitsForBook = true;
    connect(&m_session, &Session::bookReady, this, [this] {
        Q_EMIT ready();
        if (isStale() && isLookedAt())
            refresh();
    });
}

} // namespace tasuki

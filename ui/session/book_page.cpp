// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/book_page.h"

#include "session/session.h"

namespace tasuki {

BookPage::BookPage(Session& session, QWidget* parent) : Page(parent), m_session(session)
{
    connect(&session, &Session::bookReady, this, [this] {
        Q_EMIT ready();
        if (isStale() && isVisible())
            refresh();
    });
}

bool BookPage::isReady()
{
    return m_session.isBookReady();
}

} // namespace tasuki

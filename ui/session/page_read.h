// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/background_read.h"
#include "session/session.h"

#include <QTimer>

namespace tasuki {

/// What a page of a large workspace reads in the background. It lets go of the file for a write and begins anew behind it.
template <typename T>
class PageRead {
public:
    using Read = std::function<Result<T>(storage::Database&, QDate today)>;
    using Done = typename BackgroundRead<T>::Done;

    /// A member of `page`, as both callbacks go to it.
    PageRead(Session& session, QObject& page, Read read, Done done) : m_session(session), m_page(page), m_wanted(std::move(read)), m_done(std::move(done))
    {
        QObject::connect(&session.workspace(), &Workspace::aboutToWrite, &page, [this] {
            if (!m_read.isRunning())
                return;
            m_read.cancel();
            QTimer::singleShot(0, &m_page, [this] { start(); });
        });
    }

    /// What is being read is of before: it begins anew.
    void start()
    {
        m_read.start(m_session.workspace().path(), [read = m_wanted, today = m_session.today()](storage::Database& db) { return read(db, today); }, &m_page, m_done);
    }
    bool isRunning() const { return m_read.isRunning(); }

private:
    Session& m_session;
    QObject& m_page;
    Read m_wanted;
    Done m_done;
    BackgroundRead<T> m_read;
};

} // namespace tasuki

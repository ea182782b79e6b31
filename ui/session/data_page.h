// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/entity.h"
#include "shell/page.h"

#include <functional>
#include <initializer_list>

namespace tasuki {

class Session;

/// A page that shows what the workspace holds. It is out of date once an act has touched what it shows, and reads again
/// while somebody looks at it, or else when it is shown the next time.
class DataPage : public Page {
    Q_OBJECT
public:
    DataPage(Session& session, QWidget* parent);

    /// False while the book is still being read, for a page that waits for it.
    bool isReady() override;
    void activate(const QString& place) override;

protected:
    /// Acts that touch one of these make the page out of date. `first` is called before it reads again, also while
    /// nobody looks.
    void follow(std::initializer_list<Entity> entities, std::function<void()> first = {});
    /// The page shows figures of the book, which a large workspace reads beside the window.
    void waitForBook();

    virtual bool isStale() const { return m_stale; }
    /// Reads what is shown and shows it, and sets m_stale to false once it has. Does nothing while the book that it
    /// waits for is still being read.
    virtual void refresh() = 0;
    /// Built, and not behind another page.
    bool isLookedAt() const { return layout() && isVisible(); }

    Session& m_session;
    bool m_stale = true;

private:
    bool m_waitsForBook = false;
};

} // namespace tasuki

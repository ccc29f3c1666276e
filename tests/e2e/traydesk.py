# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""A desktop with a tray and messages, as far as a program sees it over D-Bus: a StatusNotifier host and a server
of notifications. Needs Debian's python3-gi, and a session bus."""
import threading

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

WATCHER = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
<signal name="StatusNotifierHostRegistered"/>
</interface></node>"""
NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
<arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/><arg type="s" direction="out"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""


class TrayDesk:
    """Takes part in the session bus from when it is made."""

    def __init__(self):
        self.items = []  # (bus name, object path) of each icon
        self.messages = []  # (title, text, actions)
        self.context = GLib.MainContext()
        ready = threading.Event()
        threading.Thread(target=self._run, args=(ready,), daemon=True).start()
        ready.wait()

    def _run(self, ready):
        self.context.push_thread_default()
        self.bus = Gio.DBusConnection.new_for_address_sync(
            Gio.dbus_address_get_for_bus_sync(Gio.BusType.SESSION, None),
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
            None, None)
        for path, xml, call in (("/StatusNotifierWatcher", WATCHER, self._watch),
                                ("/org/freedesktop/Notifications", NOTIFICATIONS, self._notify)):
            interface = Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0]
            self.bus.register_object(path, interface, call, self._property, None)
            Gio.bus_own_name_on_connection(self.bus, interface.name, Gio.BusNameOwnerFlags.NONE, None, None)
        loop = GLib.MainLoop.new(self.context, False)
        self.context.invoke_full(GLib.PRIORITY_LOW, lambda *_: ready.set())
        loop.run()

    def _watch(self, _bus, sender, _path, _interface, method, arguments, call):
        if method == "RegisterStatusNotifierItem":
            name = arguments.unpack()[0]
            self.items.append((sender, name) if name.startswith("/") else (name, "/StatusNotifierItem"))
        call.return_value(None)

    def _notify(self, _bus, _sender, _path, _interface, method, arguments, call):
        if method == "Notify":
            _program, _replaces, _icon, title, text, actions, _hints, _time = arguments.unpack()
            self.messages.append((title, text, actions))
            call.return_value(GLib.Variant("(u)", (len(self.messages),)))
        elif method == "GetCapabilities":
            call.return_value(GLib.Variant("(as)", (["actions", "body", "body-markup"],)))
        elif method == "GetServerInformation":
            call.return_value(GLib.Variant("(ssss)", ("traydesk", "codeseal", "1", "1.2")))
        else:
            call.return_value(None)

    def _property(self, _bus, _sender, _path, _interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", [name + path for name, path in self.items]),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def _call(self, path, interface, method, arguments):
        name, _item = self.items[-1]
        return self.bus.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 5000,
                                  None).unpack()

    def property(self, name):
        """A property of the last icon."""
        _name, item = self.items[-1]
        return self._call(item, "org.freedesktop.DBus.Properties", "Get",
                          GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", name)))[0]

    def menu(self):
        """The entries of the icon's menu by their texts, without mnemonics: number and whether it can be chosen."""
        _revision, (_id, _properties, entries) = self._call(
            self.property("Menu"), "com.canonical.dbusmenu", "GetLayout", GLib.Variant("(iias)", (0, -1, [])))
        return {properties["label"].replace("_", ""): (number, properties.get("enabled", True))
                for number, properties, _children in entries if properties.get("label")}

    def choose(self, text):
        """Takes an entry of the menu."""
        number, _enabled = self.menu()[text]
        self._call(self.property("Menu"), "com.canonical.dbusmenu", "Event",
                   GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)))

    def press(self):
        """Presses the icon."""
        _name, item = self.items[-1]
        self._call(item, "org.kde.StatusNotifierItem", "Activate", GLib.Variant("(ii)", (0, 0)))

    def press_message(self):
        """Presses the last message, which a desktop passes on only if the program asked for that."""
        if "default" not in self.messages[-1][2][::2]:
            raise ValueError("a message that cannot be pressed")
        self.bus.emit_signal(None, "/org/freedesktop/Notifications", "org.freedesktop.Notifications",
                             "ActionInvoked", GLib.Variant("(us)", (len(self.messages), "default")))

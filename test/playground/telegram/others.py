"""Debian's python-telegram-bot 13 as a bot at the stand-in: others.py URL TOKEN CHAT. One line for each thing that worked."""

import io
import os
import sys
import threading

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Conflict, RetryAfter, Unauthorized
from telegram.ext import CallbackQueryHandler, CommandHandler, Filters, MessageHandler, Updater

url, token, chat = sys.argv[1], sys.argv[2], int(sys.argv[3])
bot = Bot(token, base_url=url + "/bot", base_file_url=url + "/file/bot")
png = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6364f80f00010201009fd2c8a80000000049454e44ae426082"
)


def ok(name, is_so):
    print(("ok " if is_so else "FAILED ") + name, flush=True)


def refuses(name, kind, call):
    try:
        call()
        ok(name, False)
    except kind:
        ok(name, True)


def calls():
    ok("get_me", bot.get_me().is_bot)
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="yes")]])
    message = bot.send_message(chat, "Gut?", reply_markup=keyboard)
    ok("send_message", message.chat.type == "private" and message.date.year >= 2020)
    ok("edit_message_text", bot.edit_message_text("Anders", chat, message.message_id).text == "Anders")
    ok("send_voice", bot.send_voice(chat, io.BytesIO(b"OggS")).voice.file_size == 4)
    ok("send_photo", bot.send_photo(chat, io.BytesIO(png), caption="QR").photo[0].width == 1)
    ok("send_contact", bot.send_contact(chat, "112", "Notruf 112").contact.phone_number == "112")
    ok("send_chat_action", bot.send_chat_action(chat, "typing"))
    ok("set_my_commands", bot.set_my_commands([("hilfe", "Hilfe")]))
    ok("get_my_commands", bot.get_my_commands()[0].command == "hilfe")
    ok("get_webhook_info", bot.get_webhook_info().url == "")
    ok("get_chat", bot.get_chat(chat).id == chat)
    refuses("message not modified", BadRequest, lambda: bot.edit_message_text("Anders", chat, message.message_id))
    ok("delete_message", bot.delete_message(chat, message.message_id))
    refuses("empty text", BadRequest, lambda: bot.send_message(chat, " "))
    refuses("unknown chat", BadRequest, lambda: bot.send_message(5, "x"))
    refuses("commanded 429", RetryAfter, lambda: bot.leave_chat(chat))
    refuses("unknown token", Unauthorized, lambda: Bot("123456789:another", base_url=url + "/bot").get_me())
    bot.set_webhook("https://example.org/telegram")
    refuses("poll beside a webhook", Conflict, lambda: bot.get_updates())
    ok("delete_webhook", bot.delete_webhook())


def talk():
    updater = Updater(bot=bot)
    on = updater.dispatcher.add_handler

    def voice(update, _context):
        update.message.reply_text(f"{len(update.message.voice.get_file().download_as_bytearray())} Bytes")

    def tapped(update, _context):
        update.callback_query.answer("gehört")
        update.callback_query.edit_message_reply_markup(None)
        update.effective_chat.send_message("Danke")

    def end(update, _context):
        update.message.reply_text("Ende")
        threading.Thread(target=lambda: (updater.stop(), os._exit(0))).start()

    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="yes")]])
    on(CommandHandler("start", lambda u, c: u.message.reply_text("payload " + " ".join(c.args))))
    on(CommandHandler("frage", lambda u, c: u.message.reply_text("Gut?", reply_markup=keyboard)))
    on(CommandHandler("ende", end))
    on(CallbackQueryHandler(tapped))
    on(MessageHandler(Filters.voice, voice))
    on(MessageHandler(Filters.update.edited_message, lambda u, c: u.effective_chat.send_message("geändert")))
    on(MessageHandler(Filters.text, lambda u, c: u.message.reply_text("echo " + u.message.text)))
    updater.start_polling(poll_interval=0, timeout=10)


calls()
talk()

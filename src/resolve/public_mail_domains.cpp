#include "resolve/public_mail_domains.h"

#include <array>

namespace foresail::resolve {

std::span<const std::string_view> public_mail_domains() {
    // clang-format off
    static constexpr std::array<std::string_view, 369> domains{
        "126.com", "139.com", "163.com", "189.cn", "1und1.de", "21cn.com", "a1.net", "abv.bg",
        "adam.com.au", "adinet.com.uy", "aim.com", "alice-dsl.net", "alice.de", "alice.it",
        "aliceadsl.fr", "aliyun.com", "ameritech.net", "aol.com", "aon.at", "arcor.de",
        "arnet.com.ar", "arrakis.es", "atlas.cz", "att.net", "azet.sk", "bbox.fr", "belgacom.net",
        "bell.net", "bellsouth.net", "bezeqint.net", "biglobe.ne.jp", "bigmir.net", "bigpond.com",
        "bigpond.net.au", "bk.ru", "bluemail.ch", "bluewin.ch", "blueyonder.co.uk", "bol.com.br",
        "bredband.net", "broadpark.no", "btinternet.com", "btopenworld.com", "cableone.net",
        "cantv.net", "casema.nl", "cegetel.net", "centrum.cz", "centrum.sk", "centurylink.net",
        "centurytel.net", "charter.net", "chello.at", "chello.nl", "citromail.hu",
        "ciudad.com.ar", "clicknet.ro", "clix.pt", "club-internet.fr", "cock.li", "cogeco.ca",
        "comcast.net", "comhem.se", "compuserve.com", "cox.net", "cs.com", "ctemplar.com",
        "daum.net", "dbmail.com", "disroot.org", "docomo.ne.jp", "dodo.com.au", "duck.com",
        "earthlink.net", "eastlink.ca", "eircom.net", "elisanet.fi", "email.com", "email.cz",
        "email.de", "email.it", "embarqmail.com", "euskaltel.net", "ewe.net", "ewetel.net",
        "excite.com", "ezweb.ne.jp", "fastmail.com", "fastmail.fm", "fastwebnet.it",
        "fibertel.com.ar", "firemail.de", "flash.net", "forthnet.gr", "foxmail.com", "free.fr",
        "freemail.hu", "freenet.de", "freeserve.co.uk", "frontier.com", "frontiernet.net",
        "gazeta.pl", "getmail.no", "globo.com", "globomail.com", "gmail.com", "gmx.com",
        "gmx.net", "googlemail.com", "hanmail.net", "hetnet.nl", "hey.com", "hinet.net",
        "hispavista.com", "hispeed.ch", "hol.gr", "home.nl", "hotmail.com", "hush.com",
        "hushmail.com", "i.ua", "iafrica.com", "icloud.com", "ig.com.br", "iinet.net.au",
        "in.com", "in.gr", "inbox.com", "inbox.eu", "inbox.ru", "indamail.hu", "indiatimes.com",
        "inode.at", "interia.eu", "interia.pl", "internet.ru", "internode.on.net", "inwind.it",
        "iol.it", "iol.pt", "jazztel.es", "jubii.dk", "juno.com", "kabelmail.de", "kabsi.at",
        "kakao.com", "keemail.me", "kolumbus.fi", "korea.com", "kpnmail.nl", "laposte.net",
        "libero.it", "libertysurf.fr", "lineone.net", "list.ru", "live.com", "liwest.at",
        "love.com", "luukku.com", "lycos.com", "lycos.de", "mac.com", "mail.bg", "mail.com",
        "mail.de", "mail.dk", "mail.ru", "mailbox.org", "mailfence.com", "mailo.com", "me.com",
        "meta.ua", "mindspring.com", "movistar.es", "msn.com", "mts.net", "mundo-r.com",
        "mweb.co.za", "mynet.com", "narod.ru", "nate.com", "naver.com", "neostrada.pl",
        "netcabo.pt", "netcologne.de", "netcourrier.com", "netscape.net", "netvision.net.il",
        "netzero.com", "netzero.net", "neuf.fr", "nifty.com", "noos.fr", "ntlworld.com",
        "numericable.fr", "nvbell.net", "o2.co.uk", "o2.pl", "o2mail.de", "o2online.de",
        "ocn.ne.jp", "oi.com.br", "onet.eu", "onet.pl", "online.de", "online.nl", "online.no",
        "onlinehome.de", "ono.com", "op.pl", "optimum.net", "optonline.net", "optusnet.com.au",
        "orange.es", "orange.fr", "orcon.net.nz", "osnanet.de", "otenet.gr", "outlook.com",
        "pacbell.net", "pacific.net.sg", "passport.com", "pc.dk", "pchome.com.tw", "peoplepc.com",
        "plala.or.jp", "planet.nl", "plus.com", "plusnet.com", "pm.me", "poczta.fm", "post.cz",
        "poste.it", "posteo.de", "posteo.net", "prodigy.net", "prodigy.net.mx", "proton.me",
        "proximus.be", "q.com", "qq.com", "quicknet.nl", "r7.com", "rambler.ru", "rediffmail.com",
        "riseup.net", "roadrunner.com", "rocketmail.com", "rogers.com", "rr.com", "runbox.com",
        "sapo.pt", "sasktel.net", "saunalahti.fi", "sbcglobal.net", "scarlet.be", "seed.net.tw",
        "seznam.cz", "sfr.fr", "shaw.ca", "sify.com", "sina.cn", "sina.com", "singnet.com.sg",
        "skiff.com", "sky.com", "skynet.be", "slingshot.co.nz", "snet.net", "so-net.ne.jp",
        "softbank.ne.jp", "sohu.com", "speedy.com.ar", "spray.se", "starhub.net.sg", "start.no",
        "startmail.com", "stofanet.dk", "suddenlink.net", "sunrise.ch", "suomi24.fi",
        "superonline.com", "swbell.net", "swissonline.ch", "sympatico.ca", "t-online.de",
        "t-online.hu", "talk21.com", "talktalk.net", "tdcadsl.dk", "tele2.nl", "tele2.se",
        "telecable.es", "telefonica.net", "telenet.be", "telenor.se", "telepac.pt", "teletu.it",
        "telia.com", "telkomsa.net", "telus.net", "terra.com", "terra.com.br", "terra.es",
        "tim.it", "tin.it", "tiscali.co.uk", "tiscali.es", "tiscali.it", "tlen.pl", "tpg.com.au",
        "ttmail.com", "tuta.com", "tuta.io", "tutamail.com", "tutanota.com", "tutanota.de",
        "ukr.net", "une.net.co", "unity-mail.de", "unitybox.de", "uol.com.br", "upcmail.nl",
        "usa.com", "verizon.net", "versanet.de", "videotron.ca", "vipmail.hu", "virgilio.it",
        "virgin.net", "virginmedia.com", "vodafone.co.nz", "vodafone.de", "vodafone.es",
        "vodafonemail.de", "vodamail.co.za", "voila.fr", "volny.cz", "vp.pl", "walla.co.il",
        "walla.com", "wanadoo.es", "wanadoo.fr", "web.de", "webmail.co.za", "westnet.com.au",
        "windowslive.com", "windstream.net", "wow.com", "wowway.com", "wp.pl", "xs4all.nl",
        "xtra.co.nz", "ya.com", "ya.ru", "yahoo.com", "yahoo.ro", "yandex.com", "yandex.ru",
        "yeah.net", "youmail.dk", "zen.co.uk", "ziggo.nl", "zipmail.com.br", "zoho.com",
        "zohomail.com", "zohomail.eu", "zonnet.nl", "zoznam.sk"};
    // clang-format on
    return domains;
}

}  // namespace foresail::resolve

// Makes certificates for tests: self-signed, P-256, for any names and any time.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace foresail::platform::testing {

struct CertificateFiles {
    std::filesystem::path certificate;
    std::filesystem::path key;
};

/// `names`: as in "DNS:mail.example,IP:127.0.0.1". Valid from a day ago for `days` days: 0 or less
/// has expired. Files are written to `folder` under `name`.
inline CertificateFiles make_certificate(const std::filesystem::path& folder,
                                         const std::string& name, const std::string& names,
                                         int days = 30) {
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{EVP_EC_gen("P-256"),
                                                                  &EVP_PKEY_free};
    const std::unique_ptr<X509, decltype(&X509_free)> certificate{X509_new(), &X509_free};
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    constexpr long day_s = 24 * 60 * 60;
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -2 * day_s);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), days * day_s - 60);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("Foresail test"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), subject);
    X509_EXTENSION* extension =
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.c_str());
    X509_add_ext(certificate.get(), extension, -1);
    X509_EXTENSION_free(extension);
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    CertificateFiles files{folder / (name + ".crt"), folder / (name + ".key")};
    if (std::FILE* file = std::fopen(files.certificate.c_str(), "w")) {
        PEM_write_X509(file, certificate.get());
        std::fclose(file);
    }
    if (std::FILE* file = std::fopen(files.key.c_str(), "w")) {
        PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        std::fclose(file);
    }
    return files;
}

}  // namespace foresail::platform::testing

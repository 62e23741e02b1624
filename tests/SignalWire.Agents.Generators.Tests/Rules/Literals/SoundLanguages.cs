namespace SignalWire.Agents.Generators.Tests.Rules.Literals;

/// <summary>Codes of languages, and voices.</summary>
internal static class SoundLanguages
{
    /// <summary>What recognizers know, and the odd shapes of BCP 47: scripts, numbers for regions, variants, private use.</summary>
    public static IEnumerable<string> Codes =>
    [
        "default", "multi", "bg", "ca", "zh", "zh-CN", "zh-Hans", "zh-TW", "zh-Hant", "zh-HK", "cs", "da", "da-DK", "nl", "en", "en-US",
        "en-GB", "en-NZ", "en-IN", "en-AU", "et", "fi", "nl-BE", "fr", "fr-CA", "de", "de-CH", "el", "hi", "hu", "id", "it", "ja", "ko",
        "ko-KR", "lv", "lt", "ms", "no", "pl", "pt", "pt-BR", "pt-PT", "ro", "ru", "sk", "es", "es-419", "sv", "sv-SE", "th", "th-TH", "tr",
        "uk", "vi", "en-us", "EN-US", "eN-uS", "de-DE", "de-AT", "es-MX", "es-ES", "fil", "fil-PH", "yue", "yue-Hant-HK", "cmn-Hans-CN",
        "arb", "ar-SA", "ar-EG", "he-IL", "fa-IR", "ur-PK", "bn-BD", "ta-IN", "te-IN", "sw-KE", "zu-ZA", "af-ZA", "cy-GB", "ga-IE", "eu-ES",
        "gl-ES", "is-IS", "mk-MK", "sr-Latn-RS", "sr-Cyrl", "uz-Cyrl-UZ", "zh-cmn-Hans-CN", "sl-rozaj-biske", "de-CH-1901", "sl-IT-nedis",
        "hy-Latn-IT-arevela", "de-CH-x-phonebk", "az-Arab-x-AZE-derbend", "x-whatever", "qaa-Qaaa-QM-x-southern", "en-US-u-islamcal",
        "zh-CN-a-myext-x-private", "en-a-myext-b-another", "ar-a-aaa-b-bbb-a-ccc", "de-1996", "en-GB-oxendict", "ca-ES-valencia",
        "i-klingon", "X-a-b",
    ];

    private static readonly string[] Engines = ["rime", "elevenlabs", "gcloud", "azure", "amazon", "cartesia", "openai", "deepgram"];

    public static IEnumerable<string> Voices =>
    [
        .. from engine in Engines
        from voice in "spore|en-US-Neural2-F|a167e0f3-df7e-4d52-a9c3-f949145efdab|josh|Joanna Neural|v.1".Split('|')
        from model in "|:mistv2|:eleven_turbo_v2.5".Split('|')
        select $"{engine}.{voice}{model}",
        "woman", "man", "Polly.Salli", "Polly.Joanna-Neural", "en-US-Ava:DragonHDLatestNeural", "spore:mistv2", "a:b:c", "spore:mist.v2",
        ".x", "x.", "Jörg",
    ];
}

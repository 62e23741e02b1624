namespace SignalWire.Agents.Generators.Tests.Rules.Literals;

/// <summary>Codecs, what can be played, and URLs of the web.</summary>
internal static class SoundMedia
{
    private static readonly string[] CodecNames =
    [
        "PCMU", "pcma", "G722", "G729", "AMR-WB", "OPUS", "Vp8", "h264", "L16", "AMR", "SPEEX", "iLBC", "GSM", "H263-1998", "G7221",
        "telephone-event", "EVS", "new.codec+x",
    ];

    private static readonly string[] CodecSettings = ["", "@48000h", "@20i", "@48000H@20I", "@8000h@20i@64000b@1c", "@48k"];

    private static readonly string[] Rests =
    [
        "example.com", "example.com/", "cdn.example.com/a/b.mp3", "example.com:8443/x?y=z&t=%20#frag", "192.0.2.4/file.wav",
        "[2001:db8::1]:8080/p", "user:p%40ss@example.com/hook", "localhost:3000/swml", "a_b.example.net/~x", "xn--bcher-kva.example/é",
        "bücher.example", "example.com?x=1", "example.com#top", "intranet/x", "example.com./y", "example.com/a//b", "example.com/{id}",
        "EXAMPLE.COM/UP", "1.2.3/x", "user@example.com:80",
    ];

    public static IEnumerable<string> Codecs =>
    [
        .. from name in CodecNames from settings in CodecSettings select name + settings,
        "PCMU,PCMA,OPUS", "PCMU, PCMA", "OPUS@48000h@20i,PCMU@8000h", "AMR~octet-align=1", "opus@48000h~useinbandfec=1; stereo=0",
        "G722,G722@20i", "VP8,H264",
    ];

    public static IEnumerable<string> Playable =>
    [
        .. from scheme in "http://|https://".Split('|') from rest in Rests select scheme + rest,
        .. from country in "us|uk|de|FR|jp".Split('|') from time in "|20:|20.0:| 5: |.5:|0:|:".Split('|') select $"ring:{time}{country}",
        .. from seconds in "2|0.5| 1|10.25|0|.5|3.".Split('|') select $"silence:{seconds}",
        "ring: us", "say:Hello", "say: Hello there.", "say:", "say:a:b", "say:https://example.com", "say:\nTwo\nlines", "say:Grüße 👋",
        "say:silence:2", "say:100 %", "say:{0}", "say:<speak>Hi</speak>", "say:1234#", "say:\tTab", "say:'quoted' \"text\"", "say:$5",
        "say:?", "say:ring:us",
    ];

    public static IEnumerable<string> WebUrls =>
    [
        .. from scheme in "http://|https://|HTTPS://|Http://".Split('|') from rest in Rests select scheme + rest,
        .. from path in Enumerable.Range(1, 20) select $"https://host{path}.example.com:{8000 + path}/v{path}/calls?id={path}",
        "username:password@https://example.com", "user@https://example.com/x", "https://example.com/?next=http://other.example.com",
        "https://example.com/a@b", "https://example.com/:x", "https://example.com/100%",
    ];
}

using System.Text;

namespace PreCheck;

/// <summary>Checks applications and scans before they are sent. README.md beside this file is its manual.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args)
    {
        // French text everywhere, whatever code page the console starts with, and no byte order mark in front of JSON.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return App.RunAsync(args, Host.OfThisProcess());
    }
}

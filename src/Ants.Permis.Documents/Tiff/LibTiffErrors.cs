using Ants.Permis.Documents.Formats;
using BitMiracle.LibTiff.Classic;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Counts the errors of LibTiff.NET for the file in which they were met.</summary>
/// <remarks>The library has one handler for the whole process. What is not of a file opened here goes on to the handler that the host had set, or is printed as the library would.</remarks>
internal sealed class LibTiffErrors : TiffErrorHandler
{
    private static readonly LibTiffErrors Installed = Install();
    private TiffErrorHandler? before;

    /// <summary>Opens a page; null when the library refuses it.</summary>
    public static BitMiracle.LibTiff.Classic.Tiff? Open(LibTiffPage page, Tally tally) =>
        Installed is null ? null : BitMiracle.LibTiff.Classic.Tiff.ClientOpen("page", "r", tally, page);

    public override void ErrorHandler(BitMiracle.LibTiff.Classic.Tiff tif, string method, string format, params object[] args)
    {
        if (tif?.Clientdata() is Tally tally)
            tally.Errors++;
        else if (before is null)
            base.ErrorHandler(tif, method, format, args);
        else
            before.ErrorHandler(tif, method, format, args);
    }

    public override void WarningHandler(BitMiracle.LibTiff.Classic.Tiff tif, string method, string format, params object[] args)
    {
        if (tif?.Clientdata() is Tally)
            return;
        if (before is null)
            base.WarningHandler(tif, method, format, args);
        else
            before.WarningHandler(tif, method, format, args);
    }

    public override void ErrorHandlerExt(BitMiracle.LibTiff.Classic.Tiff tif, object clientData, string method, string format, params object[] args)
    {
        if (clientData is not Tally)
            before?.ErrorHandlerExt(tif, clientData, method, format, args);
    }

    public override void WarningHandlerExt(BitMiracle.LibTiff.Classic.Tiff tif, object clientData, string method, string format, params object[] args)
    {
        if (clientData is not Tally)
            before?.WarningHandlerExt(tif, clientData, method, format, args);
    }

    private static LibTiffErrors Install()
    {
        var handler = new LibTiffErrors();
        handler.before = BitMiracle.LibTiff.Classic.Tiff.SetErrorHandler(handler);
        return handler;
    }

    /// <summary>The errors met in one file.</summary>
    internal sealed class Tally
    {
        public int Errors { get; set; }
    }
}
